// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/vendorshapes.h"

#include <array>

namespace courtside {

namespace {

using A = HeaderAliases;

constexpr std::array salesforceTask = {
    A{Field::Id, "Id"},
    A{Field::RepKey, "OwnerId"},
    A{Field::Date, "ActivityDate"},
    A{Field::DoneAt, "CompletedDateTime"},
    A{Field::Status, "Status"},
    A{Field::Closed, "IsClosed"},
    A{Field::Type, "TaskSubtype|Type|CallType"},
    A{Field::Subject, "Subject"},
    A{Field::Outcome, "CallDisposition"},
    A{Field::Deleted, "IsDeleted"},
    A{Field::Created, "CreatedDate"},
    A{Field::Modified, "LastModifiedDate|SystemModstamp"},
};

constexpr std::array salesforceEvent = {
    A{Field::Id, "Id"},
    A{Field::RepKey, "OwnerId"},
    A{Field::Start, "ActivityDateTime|StartDateTime"},
    A{Field::AllDay, "IsAllDayEvent"},
    A{Field::Date, "ActivityDate"},
    A{Field::Type, "Type|EventSubtype"},
    A{Field::Subject, "Subject"},
    A{Field::Child, "IsChild"},
    A{Field::Deleted, "IsDeleted"},
    A{Field::Created, "CreatedDate"},
    A{Field::Modified, "LastModifiedDate|SystemModstamp"},
};

constexpr std::array salesforceOpportunity = {
    A{Field::Id, "Id"},
    A{Field::RepKey, "OwnerId"},
    A{Field::Name, "Name"},
    A{Field::Account, "AccountId"},
    A{Field::Stage, "StageName"},
    A{Field::Amount, "Amount"},
    A{Field::Currency, "CurrencyIsoCode"},
    A{Field::CloseDate, "CloseDate"},
    A{Field::Created, "CreatedDate"},
    A{Field::Won, "IsWon"},
    A{Field::Closed, "IsClosed"},
    A{Field::Deleted, "IsDeleted"},
    A{Field::Modified, "LastModifiedDate|SystemModstamp"},
};

constexpr std::array salesforceReportActivity = {
    A{Field::Id, "Activity ID"},
    A{Field::Rep, "Assigned|Assigned To"},
    A{Field::Subject, "Subject"},
    A{Field::Date, "Date"},
    A{Field::Status, "Status"},
    A{Field::IsEvent, "Event"},
    A{Field::Type, "Type|Task Subtype|Call Type|Activity Type"},
    A{Field::Outcome, "Call Result"},
    A{Field::Account, "Company / Account"},
    A{Field::Created, "Created Date"},
    A{Field::Modified, "Last Modified Date"},
};

constexpr std::array salesforceReportOpportunity = {
    A{Field::Id, "Opportunity ID"},
    A{Field::Rep, "Opportunity Owner"},
    A{Field::Name, "Opportunity Name"},
    A{Field::Account, "Account Name"},
    A{Field::Stage, "Stage"},
    A{Field::Amount, "Amount|Amount (converted)|Total Amount"},
    A{Field::Currency, "Amount Currency|Amount (converted) Currency|Total Amount Currency"},
    A{Field::CloseDate, "Close Date"},
    A{Field::Created, "Created Date"},
    A{Field::Closed, "Closed"},
    A{Field::Won, "Won"},
    A{Field::Modified, "Last Modified Date"},
};

constexpr std::array hubspotCall = {
    A{Field::Id, "Record ID|hs_object_id"},
    A{Field::Type, "Activity type"},
    A{Field::Subject, "Call title|Title"},
    A{Field::Date, "Activity date|hs_timestamp"},
    A{Field::Rep, "Activity assigned to|hubspot_owner_id"},
    A{Field::Outcome, "Call outcome|Call and meeting type"},
    A{Field::Created, "Create date"},
    A{Field::Modified, "Last modified date"},
};

constexpr std::array hubspotMeeting = {
    A{Field::Id, "Record ID|hs_object_id"},
    A{Field::Type, "Activity type"},
    A{Field::Subject, "Meeting name|Title"},
    A{Field::Start, "Meeting start time"},
    A{Field::Date, "Activity date|hs_timestamp"},
    A{Field::Rep, "Activity assigned to|hubspot_owner_id"},
    A{Field::Status, "Meeting outcome"},
    A{Field::Outcome, "Call and meeting type"},
    A{Field::Created, "Create date"},
    A{Field::Modified, "Last modified date"},
};

constexpr std::array hubspotActivity = {
    A{Field::Id, "Record ID|hs_object_id"},
    A{Field::Type, "Activity type"},
    A{Field::Subject, "Title|Call title|Meeting name"},
    A{Field::Date, "Activity date|hs_timestamp"},
    A{Field::Rep, "Activity assigned to|hubspot_owner_id"},
    A{Field::Status, "Meeting outcome"},
    A{Field::Outcome, "Call outcome|Call and meeting type"},
    A{Field::Created, "Create date"},
    A{Field::Modified, "Last modified date"},
};

constexpr std::array hubspotTask = {
    A{Field::Id, "Record ID|hs_object_id"},
    A{Field::Subject, "Task title"},
    A{Field::Date, "Due date"},
    A{Field::Status, "Task status"},
    A{Field::Type, "Task type"},
    A{Field::Rep, "Assigned to"},
    A{Field::DoneAt, "Completion date|Completed at"},
    A{Field::Created, "Create date"},
    A{Field::Modified, "Last modified date"},
};

constexpr std::array hubspotDeal = {
    A{Field::Id, "Record ID|Deal ID|hs_object_id|Datensatz-ID|ID de registro|"
                 "ID de fiche d'informations|ID d'enregistrement"},
    A{Field::Name, "Deal Name|dealname|Deal-Name|Nom de la transaction|Nombre del negocio"},
    A{Field::Stage, "Deal Stage|dealstage|Deal-Phase|Phase de la transaction|"
                    "Étape de la transaction|Etapa del negocio"},
    A{Field::Amount, "Amount|Betrag|Montant|Valor|Importe"},
    A{Field::Currency, "Currency|deal_currency_code|Währung|Devise|Moneda"},
    A{Field::CloseDate, "Close Date|closedate|Abschlussdatum|Date de fermeture|"
                        "Date de clôture|Fecha de cierre"},
    A{Field::Created, "Create Date|createdate|Erstellungsdatum|Date de création|"
                      "Fecha de creación"},
    A{Field::Rep, "Deal owner|hubspot_owner_id|Deal-Inhaber|Zuständiger Mitarbeiter|"
                  "Propriétaire de la transaction|Propietario del negocio"},
    A{Field::Account, "Associated Company|Primary company"},
    A{Field::Modified, "Last Modified Date|hs_lastmodifieddate"},
};

constexpr std::array pipedriveActivity = {
    A{Field::Id, "Activity - ID|Activity - Pipedrive System ID"},
    A{Field::Subject, "Activity - Subject"},
    A{Field::Type, "Activity - Type"},
    A{Field::Date, "Activity - Due date"},
    A{Field::DoneAt, "Activity - Marked as done time"},
    A{Field::Status, "Activity - Done"},
    A{Field::Rep, "Activity - Assigned to user"},
    A{Field::Created, "Activity - Creation date"},
    A{Field::Modified, "Activity - Update time"},
};

constexpr std::array pipedriveDeal = {
    A{Field::Id, "Deal - ID|Deal - Pipedrive System ID"},
    A{Field::Name, "Deal - Title|Obchod - Název"},
    A{Field::Rep, "Deal - Owner|Obchod - Vlastník"},
    A{Field::Amount, "Deal - Value|Obchod - Hodnota"},
    A{Field::Currency, "Deal - Currency of Value|Obchod - Měna"},
    A{Field::Stage, "Deal - Stage|Obchod - Fáze"},
    A{Field::Status, "Deal - Status|Obchod - Stav"},
    A{Field::Created, "Deal - Deal created"},
    A{Field::WonAt, "Deal - Won time"},
    A{Field::LostAt, "Deal - Lost time"},
    A{Field::ActualClose, "Deal - Deal closed on"},
    A{Field::CloseDate, "Deal - Expected close date"},
    A{Field::Modified, "Deal - Update time"},
    A{Field::Account, "Deal - Organization|Organization"},
};

constexpr std::array zohoDeal = {
    A{Field::Id, "Record Id|Deal Id|Potential Id"},
    A{Field::RepKey, "Deal Owner.id|Potential Owner.id"},
    A{Field::Rep, "Deal Owner|Potential Owner"},
    A{Field::Name, "Deal Name|Potential Name"},
    A{Field::Amount, "Amount"},
    A{Field::Currency, "Currency"},
    A{Field::Stage, "Stage"},
    A{Field::CloseDate, "Closing Date"},
    A{Field::Created, "Created Time"},
    A{Field::Account, "Account Name|Company Name"},
    A{Field::Modified, "Modified Time"},
};

constexpr std::array zohoCall = {
    A{Field::Id, "Record Id"},
    A{Field::RepKey, "Call Owner.id"},
    A{Field::Rep, "Call Owner"},
    A{Field::Type, "Call Type"},
    A{Field::Start, "Call Start Time"},
    A{Field::Status, "Call Status"},
    A{Field::Outcome, "Call Result|Call Purpose"},
    A{Field::Subject, "Subject"},
    A{Field::Created, "Created Time"},
    A{Field::Modified, "Modified Time"},
};

constexpr std::array zohoTask = {
    A{Field::Id, "Record Id"},           A{Field::RepKey, "Task Owner.id"},
    A{Field::Rep, "Task Owner"},         A{Field::Date, "Due Date"},
    A{Field::Status, "Status"},          A{Field::DoneAt, "Closed Time"},
    A{Field::Subject, "Subject"},        A{Field::Created, "Created Time"},
    A{Field::Modified, "Modified Time"},
};

constexpr std::array dynamicsOpportunity = {
    A{Field::Id, "(Do Not Modify) Opportunity"},
    A{Field::Name, "Topic"},
    A{Field::Account, "Potential Customer|Account"},
    A{Field::CloseDate, "Est. close date|Est. Close Date"},
    A{Field::Amount, "Est. revenue"},
    A{Field::ActualClose, "Actual Close Date"},
    A{Field::ActualAmount, "Actual Revenue"},
    A{Field::Currency, "Currency"},
    A{Field::Rep, "Owner"},
    A{Field::Status, "Status"},
    A{Field::StatusReason, "Status Reason"},
    A{Field::Stage, "Sales Stage|Pipeline Phase"},
    A{Field::Created, "Created On"},
    A{Field::Modified,
      "(Do Not Modify) Modified On|(Do Not Modify) Last Modified Date|Modified On"},
};

constexpr A dynamicsActivityFields[] = {
    A{Field::Id, "(Do Not Modify) Phone Call|(Do Not Modify) Appointment|(Do Not Modify) Task|"
                 "(Do Not Modify) Activity"},
    A{Field::Subject, "Subject"},
    A{Field::Rep, "Owner|Assigned To"},
    A{Field::DoneAt, "Actual End|Date Completed"},
    A{Field::Start, "Start Time|Start Date"},
    A{Field::Date, "Due|Due Date"},
    A{Field::Type, "Activity Type"},
    A{Field::Status, "Activity Status|Status"},
    A{Field::StatusReason, "Status Reason"},
    A{Field::Created, "Created On"},
    A{Field::Modified,
      "(Do Not Modify) Modified On|(Do Not Modify) Last Modified Date|Modified On"},
};

constexpr std::array handWeekly = {
    A{Field::Rep, "rep|name|owner|seller|salesperson|person|mitarbeiter|verkäufer|vertriebler|"
                  "vendeur|commercial|nom|vendedor|comercial|nombre"},
    A{Field::Team, "team|group|gruppe|équipe|equipe|equipo"},
    A{Field::Activity, "activity|activity type|aktivität|tätigkeit|activité|activite|actividad"},
    A{Field::Week,
      "week|week_start|week start|week starting|week commencing|week_ending|week ending|"
      "w/e|wc|w/c|iso week|calendar week|kw|woche|kalenderwoche|semaine|semana"},
    A{Field::Count, "count|number|anzahl|zahl|menge|nombre|quantité|cantidad|número"},
    A{Field::WorkingDays,
      "working_days|working days|days worked|worked days|days|arbeitstage|tage|"
      "jours travaillés|jours ouvrés|jours|días trabajados|días laborables|días"},
};

constexpr std::array handActivity = {
    A{Field::Rep, "rep|owner|seller|salesperson|assigned|assigned to|mitarbeiter|verantwortlicher|"
                  "verkäufer|vendeur|commercial|vendedor|comercial"},
    A{Field::Team, "team|gruppe|équipe|equipo"},
    A{Field::Id, "id|record id|activity id"},
    A{Field::Date, "date|datum|day|fecha"},
    A{Field::DoneAt, "completed|completed at|completed on|done at|erledigt am"},
    A{Field::Type, "type|activity|activity type|typ|art|aktivität|activité|tipo|actividad"},
    A{Field::Outcome, "outcome|result|ergebnis|résultat|resultado"},
    A{Field::Subject, "subject|title|betreff|thema|sujet|objet|asunto"},
    A{Field::Status, "status|state|statut|estado"},
    A{Field::Deleted, "deleted|gelöscht"},
    A{Field::Modified, "modified|last modified|updated"},
};

constexpr std::array handOpportunity = {
    A{Field::Id, "opportunity id|deal id|deal_id|opportunity_id|record id|id"},
    A{Field::Rep, "owner|rep|seller|deal owner|opportunity owner|verantwortlicher|inhaber|"
                  "propriétaire|propietario"},
    A{Field::Team, "team"},
    A{Field::Name, "opportunity|deal|deal name|deal_name|opportunity name|verkaufschance|"
                   "opportunité|oportunidad|name"},
    A{Field::Account, "account|account name|customer|company|kunde|firma|client|compte|cliente"},
    A{Field::Stage, "stage|phase|deal stage|verkaufsphase|étape|etapa"},
    A{Field::Status, "status"},
    A{Field::Amount, "amount|value|betrag|wert|montant|importe|monto"},
    A{Field::Currency, "currency|währung|devise|moneda"},
    A{Field::CloseDate, "close date|close_date|closing date|abschlussdatum|schlusstermin|"
                        "date de clôture|fecha de cierre"},
    A{Field::Created, "created|created date|created_date|create date|erstellungsdatum|"
                      "erstelldatum|date de création|fecha de creación"},
};

constexpr auto activities = RecordKind::Activities;
constexpr auto deals = RecordKind::Opportunities;

constexpr VendorShape shapes[] = {
    {"salesforce", activities, QT_TRANSLATE_NOOP("VendorShapes", "tasks from a Salesforce export"),
     "ActivityDate", "Task", true, salesforceTask},
    {"salesforce", activities, QT_TRANSLATE_NOOP("VendorShapes", "events from a Salesforce export"),
     "ActivityDateTime|IsChild|StartDateTime|DurationInMinutes", "Event", true, salesforceEvent},
    {"salesforce", deals,
     QT_TRANSLATE_NOOP("VendorShapes", "opportunities from a Salesforce export"),
     "StageName|CloseDate", "", true, salesforceOpportunity},
    {"salesforce", activities, QT_TRANSLATE_NOOP("VendorShapes", "a Salesforce activity report"),
     "Activity ID|Company / Account|Assigned", "", false, salesforceReportActivity},
    {"salesforce", deals, QT_TRANSLATE_NOOP("VendorShapes", "a Salesforce opportunity report"),
     "Opportunity ID|Opportunity Owner|Opportunity Name", "", false, salesforceReportOpportunity},
    {"hubspot", activities, QT_TRANSLATE_NOOP("VendorShapes", "calls from HubSpot"),
     "Call title|Call outcome|Call direction", "Call", false, hubspotCall},
    {"hubspot", activities, QT_TRANSLATE_NOOP("VendorShapes", "meetings from HubSpot"),
     "Meeting name|Meeting outcome|Meeting start time", "Meeting", false, hubspotMeeting},
    {"hubspot", activities, QT_TRANSLATE_NOOP("VendorShapes", "activities from HubSpot"),
     "Activity date|Activity assigned to|hs_timestamp", "", false, hubspotActivity},
    {"hubspot", activities, QT_TRANSLATE_NOOP("VendorShapes", "tasks from HubSpot"),
     "Task title|Task status", "Task", false, hubspotTask},
    {"hubspot", deals, QT_TRANSLATE_NOOP("VendorShapes", "deals from HubSpot"),
     "Deal Stage|Deal owner|dealname|dealstage|Deal-Name|Deal-Phase|Nom de la transaction|"
     "Phase de la transaction|Nombre del negocio|Etapa del negocio|Deal Name",
     "", false, hubspotDeal},
    {"pipedrive", activities, QT_TRANSLATE_NOOP("VendorShapes", "activities from Pipedrive"),
     "Activity - Due date|Activity - Done|Activity - Subject|Activity - Type", "", false,
     pipedriveActivity},
    {"pipedrive", deals, QT_TRANSLATE_NOOP("VendorShapes", "deals from Pipedrive"),
     "Deal - ID|Deal - Title|Deal - Owner|Obchod - Hodnota|Obchod - Stav", "", false,
     pipedriveDeal},
    {"zoho", deals, QT_TRANSLATE_NOOP("VendorShapes", "deals from Zoho"),
     "Deal Owner.id|Closing Date|Potential Name", "", false, zohoDeal},
    {"zoho", activities, QT_TRANSLATE_NOOP("VendorShapes", "calls from Zoho"),
     "Call Owner|Call Owner.id|Call Start Time", "Call", false, zohoCall},
    {"zoho", activities, QT_TRANSLATE_NOOP("VendorShapes", "tasks from Zoho"),
     "Task Owner|Task Owner.id", "Task", false, zohoTask},
    {"dynamics", deals, QT_TRANSLATE_NOOP("VendorShapes", "opportunities from Dynamics"),
     "(Do Not Modify) Opportunity|Est. close date|Est. revenue", "", false, dynamicsOpportunity},
    {"dynamics", activities, QT_TRANSLATE_NOOP("VendorShapes", "phone calls from Dynamics"),
     "(Do Not Modify) Phone Call", "Phone Call", false, dynamicsActivityFields},
    {"dynamics", activities, QT_TRANSLATE_NOOP("VendorShapes", "appointments from Dynamics"),
     "(Do Not Modify) Appointment", "Appointment", false, dynamicsActivityFields},
    {"dynamics", activities, QT_TRANSLATE_NOOP("VendorShapes", "tasks from Dynamics"),
     "(Do Not Modify) Task", "Task", false, dynamicsActivityFields},
    {"dynamics", activities, QT_TRANSLATE_NOOP("VendorShapes", "activities from Dynamics"),
     "(Do Not Modify) Activity", "", false, dynamicsActivityFields},
    {"sheet", RecordKind::Weekly, QT_TRANSLATE_NOOP("VendorShapes", "a weekly sheet"), "", "",
     false, handWeekly},
    {"by hand", activities, QT_TRANSLATE_NOOP("VendorShapes", "one row per activity"), "", "",
     false, handActivity},
    {"by hand", deals, QT_TRANSLATE_NOOP("VendorShapes", "one row per deal"), "", "", false,
     handOpportunity},
};

} // namespace

std::span<const VendorShape> vendorShapes()
{
    return shapes;
}

} // namespace courtside
