// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace courtside;

class TestPrinting final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aSheetBecomesOnePageOfA4()
    {
        const QString path = m_folder.filePath(u"card.pdf"_qs);
        QVERIFY(writePdf(path, {u"Coaching call: Anna"_qs, u"<h2>Coaching call</h2><p>R&amp;D"_qs})
                    .ok());
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    }

    void aFileThatIsThereIsReplaced()
    {
        const QString path = m_folder.filePath(u"again.pdf"_qs);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("what was there before");
        old.close();
        QVERIFY(writePdf(path, {u"Card"_qs, u"<p>new"_qs}).ok());
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void whereItCannotBeWrittenASentenceSaysSo()
    {
        const QString path = m_folder.filePath(u"nowhere/card.pdf"_qs);
        const Result<void> written = writePdf(path, {u"Card"_qs, u"<p>text"_qs});
        QVERIFY(!written.ok());
        QVERIFY(written.failure().sentence.contains(path));
        QVERIFY(written.failure().sentence.contains(u"Choose another folder"_qs));
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
