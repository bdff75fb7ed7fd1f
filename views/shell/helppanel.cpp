// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/helppanel.h"

#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFile>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextBrowser>

namespace courtside {

namespace {

constexpr int panelLetters = 50; ///< wide, so that it grows with the person's font

QString helpText(const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Markdown's headings are made for whole pages; beside a page they are too loud.
void calmHeadings(QTextDocument *document)
{
    QTextCharFormat calm;
    calm.setFontWeight(QFont::DemiBold);
    calm.setProperty(QTextFormat::FontSizeAdjustment, 1);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(calm);
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent) : QFrame(parent), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("help"));
    setFixedWidth(panelLetters * fontMetrics().averageCharWidth());
    setAccessibleName(tr("Help"));
    auto *heading = plainLabel(tr("Help"), this);
    setType(heading, Type::Heading);
    auto *away = new LinkButton(tr("Close"), this);
    away->setAccessibleName(tr("Close help"));
    connect(away, &LinkButton::clicked, this, &HelpPanel::close);

    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setIndentWidth(space::large);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { load(link.path()); });

    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    hide();
}

void HelpPanel::open(const QString &topic)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    load(topic);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::follow(const QString &topic)
{
    if (isVisible())
        load(topic);
}

void HelpPanel::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void HelpPanel::load(const QString &topic)
{
    const QString text = helpText(topic);
    if (text.isEmpty())
        return;
    m_topic = topic;
    m_text->setMarkdown(text);
    calmHeadings(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace courtside
