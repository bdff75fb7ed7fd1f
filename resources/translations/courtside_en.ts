<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActivityEditor</name>
        <message numerus="yes">
            <source>%n activities are watched, and that is the most anybody can hold in mind. Stop watching one first.</source>
            <translation>
                <numerusform>%n activity is watched, and that is the most anybody can hold in mind. Stop watching one first.</numerusform>
                <numerusform>%n activities are watched, and that is the most anybody can hold in mind. Stop watching one first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoardSentence</name>
        <message numerus="yes">
            <source>these %n people</source>
            <translation>
                <numerusform>this %n person</numerusform>
                <numerusform>these %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reps without rows</source>
            <translation>
                <numerusform>%n rep without rows</numerusform>
                <numerusform>%n reps without rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BusyDays</name>
        <message numerus="yes">
            <source>%n row(s) of %1 lie on %2, where %3 in a day are usual. Were they entered in bulk?</source>
            <translation>
                <numerusform>%n row of %1 lies on %2, where %3 in a day are usual. Was it entered in bulk?</numerusform>
                <numerusform>%n rows of %1 lie on %2, where %3 in a day are usual. Were they entered in bulk?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n text(s) are not stored as search compares them.</source>
            <translation>
                <numerusform>%n text is not stored as search compares it.</numerusform>
                <numerusform>%n texts are not stored as search compares them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) are neither open nor closed.</source>
            <translation>
                <numerusform>%n promise is neither open nor closed.</numerusform>
                <numerusform>%n promises are neither open nor closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s), debt(s) or obstacle(s) are neither open nor closed.</source>
            <translation>
                <numerusform>%n commitment, debt or obstacle is neither open nor closed.</numerusform>
                <numerusform>%n commitments, debts or obstacles are neither open nor closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” name a row of “%2” that is missing.</source>
            <translation>
                <numerusform>%n row of “%1” names a row of “%2” that is missing.</numerusform>
                <numerusform>%n rows of “%1” name a row of “%2” that is missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” are in a week that does not start on a Monday.</source>
            <translation>
                <numerusform>%n row of “%1” is in a week that does not start on a Monday.</numerusform>
                <numerusform>%n rows of “%1” are in a week that does not start on a Monday.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weekly count(s) are below zero.</source>
            <translation>
                <numerusform>%n weekly count is below zero.</numerusform>
                <numerusform>%n weekly counts are below zero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sum(s) of dated rows are below zero.</source>
            <translation>
                <numerusform>%n sum of dated rows is below zero.</numerusform>
                <numerusform>%n sums of dated rows are below zero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stated number(s) of worked days are not 0 to 5 in halves.</source>
            <translation>
                <numerusform>%n stated number of worked days is not 0 to 5 in halves.</numerusform>
                <numerusform>%n stated numbers of worked days are not 0 to 5 in halves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s) are below zero.</source>
            <translation>
                <numerusform>%n goal is below zero.</numerusform>
                <numerusform>%n goals are below zero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) of how rare a chance flag is are below one week.</source>
            <translation>
                <numerusform>%n setting of how rare a chance flag is is below one week.</numerusform>
                <numerusform>%n settings of how rare a chance flag is are below one week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n leave(s) end before they start.</source>
            <translation>
                <numerusform>%n leave ends before it starts.</numerusform>
                <numerusform>%n leaves end before they start.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) left before they started.</source>
            <translation>
                <numerusform>%n person left before they started.</numerusform>
                <numerusform>%n people left before they started.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) are not days of the week.</source>
            <translation>
                <numerusform>%n working day is no day of the week.</numerusform>
                <numerusform>%n working days are not days of the week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dated row(s) name something that is missing.</source>
            <translation>
                <numerusform>%n dated row names something that is missing.</numerusform>
                <numerusform>%n dated rows name something that is missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” belong to an import that is undone or missing.</source>
            <translation>
                <numerusform>%n row of “%1” belongs to an import that is undone or missing.</numerusform>
                <numerusform>%n rows of “%1” belong to an import that is undone or missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of “%1” are not stored as they compare.</source>
            <translation>
                <numerusform>%n name of “%1” is not stored as it compares.</numerusform>
                <numerusform>%n names of “%1” are not stored as they compare.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dated row(s) count as something other than the rules say.</source>
            <translation>
                <numerusform>%n dated row counts as something other than the rules say.</numerusform>
                <numerusform>%n dated rows count as something other than the rules say.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The weekly sums of %n person(s) do not agree with their dated rows.</source>
            <translation>
                <numerusform>The weekly sums of %n person do not agree with their dated rows.</numerusform>
                <numerusform>The weekly sums of %n people do not agree with their dated rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n joint call(s) have a tally or a share that cannot be.</source>
            <translation>
                <numerusform>%n joint call has a tally or a share that cannot be.</numerusform>
                <numerusform>%n joint calls have a tally or a share that cannot be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Claim</name>
        <message numerus="yes">
            <source>Does this file hold everything from %1 to %2 for these %n person(s)? Only then do weeks without a row count as zero.</source>
            <translation>
                <numerusform>Does this file hold everything from %1 to %2 for this %n person? Only then do weeks without a row count as zero.</numerusform>
                <numerusform>Does this file hold everything from %1 to %2 for these %n people? Only then do weeks without a row count as zero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of earlier imports in that time are not in it; they would count no longer.</source>
            <translation>
                <numerusform>%n row of earlier imports in that time is not in it; it would count no longer.</numerusform>
                <numerusform>%n rows of earlier imports in that time are not in it; they would count no longer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of earlier imports from %1 to %2 are not in this file. As it is complete, they count no longer.</source>
            <translation>
                <numerusform>%n row of earlier imports from %1 to %2 is not in this file. As it is complete, that row counts no longer.</numerusform>
                <numerusform>%n rows of earlier imports from %1 to %2 are not in this file. As it is complete, they count no longer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatedPlanner</name>
        <message numerus="yes">
            <source>Nothing in this file tells planned from done, and %n row(s) are dated after today. Did the rows up to today take place?</source>
            <translation>
                <numerusform>Nothing in this file tells planned from done, and %n row is dated after today. Did the rows up to today take place?</numerusform>
                <numerusform>Nothing in this file tells planned from done, and %n rows are dated after today. Did the rows up to today take place?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) move to the owner the file names now.</source>
            <translation>
                <numerusform>%n row moves to the owner the file names now.</numerusform>
                <numerusform>%n rows move to the owner the file names now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have another owner now than when they were first imported. They stay with whom they were done by.</source>
            <translation>
                <numerusform>%n row has another owner now than when it was first imported. It stays with whom it was done by.</numerusform>
                <numerusform>%n rows have another owner now than when they were first imported. They stay with whom they were done by.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have another owner now. Whose are they?</source>
            <translation>
                <numerusform>%n row has another owner now. Whose is it?</numerusform>
                <numerusform>%n rows have another owner now. Whose are they?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of earlier imports did not take place after all, or were deleted in the CRM. They count no longer.</source>
            <translation>
                <numerusform>%n row of earlier imports did not take place after all, or was deleted in the CRM. It counts no longer.</numerusform>
                <numerusform>%n rows of earlier imports did not take place after all, or were deleted in the CRM. They count no longer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the same people and time are there from “%1” already. What both programs hold counts twice.</source>
            <translation>
                <numerusform>%n row of the same people and time is there from “%1” already. What both programs hold counts twice.</numerusform>
                <numerusform>%n rows of the same people and time are there from “%1” already. What both programs hold counts twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DealPlanner</name>
        <message numerus="yes">
            <source>%n deal(s) have no id. They are told apart by owner, account, name and the day they were created; one that is renamed will look new.</source>
            <translation>
                <numerusform>%n deal has no id. It is told apart by owner, account, name and the day they were created; renamed, it will look new.</numerusform>
                <numerusform>%n deals have no id. They are told apart by owner, account, name and the day they were created; one that is renamed will look new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) have a close date before the day they were created.</source>
            <translation>
                <numerusform>%n deal has a close date before the day it was created.</numerusform>
                <numerusform>%n deals have a close date before the day they were created.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) of %1 were created on %2, where %3 in a day are usual. They may have been moved from another program that day.</source>
            <translation>
                <numerusform>%n deal of %1 was created on %2, where %3 in a day are usual. It may have been moved from another program that day.</numerusform>
                <numerusform>%n deals of %1 were created on %2, where %3 in a day are usual. They may have been moved from another program that day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncodingFinding</name>
        <message numerus="yes">
            <source>%1, %n NUL byte(s) left out</source>
            <translation>
                <numerusform>%1, %n NUL byte left out</numerusform>
                <numerusform>%1, %n NUL bytes left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n place(s) do not fit it</source>
            <translation>
                <numerusform>%1, %n place does not fit it</numerusform>
                <numerusform>%1, %n places do not fit it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntrySentence</name>
        <message numerus="yes">
            <source>%n row(s) in “%1”.</source>
            <translation>
                <numerusform>%n row in “%1”.</numerusform>
                <numerusform>%n rows in “%1”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryWords</name>
        <message numerus="yes">
            <source>%n debrief(s)</source>
            <translation>
                <numerusform>%n debrief</numerusform>
                <numerusform>%n debriefs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n joint call(s)</source>
            <translation>
                <numerusform>%n joint call</numerusform>
                <numerusform>%n joint calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s)</source>
            <translation>
                <numerusform>%n commitment</numerusform>
                <numerusform>%n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) I owe</source>
            <translation>
                <numerusform>%n thing I owe</numerusform>
                <numerusform>%n things I owe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n obstacle(s)</source>
            <translation>
                <numerusform>%n obstacle</numerusform>
                <numerusform>%n obstacles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n motivation(s)</source>
            <translation>
                <numerusform>%n motivation</numerusform>
                <numerusform>%n motivations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePlanner</name>
        <message numerus="yes">
            <source>%n footer row(s) left out</source>
            <translation>
                <numerusform>%n footer row left out</numerusform>
                <numerusform>%n footer rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of totals left out</source>
            <translation>
                <numerusform>%n row of totals left out</numerusform>
                <numerusform>%n rows of totals left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file says “%1”; %n row(s) of data were read.</source>
            <translation>
                <numerusform>The file says “%1”; %n row of data was read.</numerusform>
                <numerusform>The file says “%1”; %n rows of data were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) wait until it is known which columns to read.</source>
            <translation>
                <numerusform>%n row waits until it is known which columns to read.</numerusform>
                <numerusform>%n rows wait until it is known which columns to read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagSentence</name>
        <message numerus="yes">
            <source>In the %n weeks worked from %1 to %2 (%3)</source>
            <translation>
                <numerusform>In the %n week worked from %1 to %2 (%3)</numerusform>
                <numerusform>In the %n weeks worked from %1 to %2 (%3)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the last %n weeks (%1 worked)</source>
            <translation>
                <numerusform>In the last %n week (%1 worked)</numerusform>
                <numerusform>In the last %n weeks (%1 worked)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the %n weeks to %1 (%2 worked)</source>
            <translation>
                <numerusform>In the %n week to %1 (%2 worked)</numerusform>
                <numerusform>In the %n weeks to %1 (%2 worked)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more flags are open.</source>
            <translation>
                <numerusform>%n more flag is open.</numerusform>
                <numerusform>%n more flags are open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundRows</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GapRow</name>
        <message numerus="yes">
            <source>%n more weeks to ask about</source>
            <translation>
                <numerusform>%n more week to ask about</numerusform>
                <numerusform>%n more weeks to ask about</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeaderFinding</name>
        <message numerus="yes">
            <source>%1, %n row(s) above it left out</source>
            <translation>
                <numerusform>%1, %n row above it left out</numerusform>
                <numerusform>%1, %n rows above it left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryMenu</name>
        <message numerus="yes">
            <source>%n rows taken out</source>
            <translation>
                <numerusform>%n row taken out</numerusform>
                <numerusform>%n rows taken out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put back</source>
            <translation>
                <numerusform>%n put back</numerusform>
                <numerusform>%n put back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdFinding</name>
        <message numerus="yes">
            <source>%n id(s) were turned into powers of ten by a spreadsheet, first in row %1. They cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</source>
            <translation>
                <numerusform>%n id was turned into a power of ten by a spreadsheet, in row %1. It cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</numerusform>
                <numerusform>%n ids were turned into powers of ten by a spreadsheet, first in row %1. They cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long id(s) were rounded by a spreadsheet, first in row %1. They cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</source>
            <translation>
                <numerusform>%n long id was rounded by a spreadsheet, in row %1. It cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</numerusform>
                <numerusform>%n long ids were rounded by a spreadsheet, first in row %1. They cannot tell records apart. Export the file again and import it without opening it in a spreadsheet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n typed count(s) stay, though the sheet says something else there.</source>
            <translation>
                <numerusform>%n typed count stays, though the sheet says something else there.</numerusform>
                <numerusform>%n typed counts stay, though the sheet says something else there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportUndo</name>
        <message numerus="yes">
            <source>%n row(s) that “%1” changed later stay.</source>
            <translation>
                <numerusform>%n row that “%1” changed later stays.</numerusform>
                <numerusform>%n rows that “%1” changed later stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportVerb</name>
        <message numerus="yes">
            <source>%n questions need an answer first. Nothing was written.</source>
            <translation>
                <numerusform>%n question needs an answer first. Nothing was written.</numerusform>
                <numerusform>%n questions need an answer first. Nothing was written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JointCallSentence</name>
        <message numerus="yes">
            <source>You took over in %1 of %n call(s) that %2 was to lead: too few to say.</source>
            <translation>
                <numerusform>You took over in %1 of %n call that %2 was to lead: too few to say.</numerusform>
                <numerusform>You took over in %1 of %n calls that %2 was to lead: too few to say.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You led %1 of %n joint call(s) since %2</source>
            <translation>
                <numerusform>You led %1 of %n joint call since %2</numerusform>
                <numerusform>You led %1 of %n joint calls since %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You led %1 of %n joint call(s) with %2 since %3</source>
            <translation>
                <numerusform>You led %1 of %n joint call with %2 since %3</numerusform>
                <numerusform>You led %1 of %n joint calls with %2 since %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n debrief(s) since %1</source>
            <translation>
                <numerusform>%n debrief since %1</numerusform>
                <numerusform>%n debriefs since %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n debrief(s) of %1's calls since %2</source>
            <translation>
                <numerusform>%n debrief of %1's calls since %2</numerusform>
                <numerusform>%n debriefs of %1's calls since %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more do(es) not say whether you took over.</source>
            <translation>
                <numerusform>%n more does not say whether you took over.</numerusform>
                <numerusform>%n more do not say whether you took over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n call(s) the agreed lead was changed after the start.</source>
            <translation>
                <numerusform>In %n call the agreed lead was changed after the start.</numerusform>
                <numerusform>In %n calls the agreed lead was changed after the start.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk</name>
        <message numerus="yes">
            <source>More than one person is called “%1”. Whose are these %n row(s)?</source>
            <translation>
                <numerusform>More than one person is called “%1”. Whose is this %n row?</numerusform>
                <numerusform>More than one person is called “%1”. Whose are these %n rows?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is “%1”? %n row(s) name this person.</source>
            <translation>
                <numerusform>Who is “%1”? %n row names this person.</numerusform>
                <numerusform>Who is “%1”? %n rows name this person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromiseStore</name>
        <message numerus="yes">
            <source>%n promise(s) belong to this category. Rename it, or give them another one first.</source>
            <translation>
                <numerusform>%n promise belongs to this category. Rename it, or give it another one first.</numerusform>
                <numerusform>%n promises belong to this category. Rename it, or give them another one first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowStateReader</name>
        <message numerus="yes">
            <source>%n row(s) have no status. Did these activities take place?</source>
            <translation>
                <numerusform>%n row has no status. Did this activity take place?</numerusform>
                <numerusform>%n rows have no status. Did these activities take place?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have the status “%1”. Did these activities take place?</source>
            <translation>
                <numerusform>%n row has the status “%1”. Did this activity take place?</numerusform>
                <numerusform>%n rows have the status “%1”. Did these activities take place?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetReader</name>
        <message numerus="yes">
            <source>%n row(s) name nobody. Do they belong to the name above them?</source>
            <translation>
                <numerusform>%n row names nobody. Does it belong to the name above them?</numerusform>
                <numerusform>%n rows name nobody. Do they belong to the name above them?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetScan</name>
        <message numerus="yes">
            <source>one column per week: %n of them</source>
            <translation>
                <numerusform>one column per week: %n of them</numerusform>
                <numerusform>one column per week: %n of them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetWeeks</name>
        <message numerus="yes">
            <source>%n week(s) are dated on another day than Monday, first “%1”, a %2. Each is read as the week the day lies in, here %3.</source>
            <translation>
                <numerusform>%n week is dated on another day than Monday, “%1”, a %2. It is read as the week the day lies in, here %3.</numerusform>
                <numerusform>%n weeks are dated on another day than Monday, first “%1”, a %2. Each is read as the week the day lies in, here %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateSentence</name>
        <message numerus="yes">
            <source>A complete stop would take about %n weeks to show.</source>
            <translation>
                <numerusform>A complete stop would take about %n week to show.</numerusform>
                <numerusform>A complete stop would take about %n weeks to show.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamView</name>
        <message numerus="yes">
            <source>%n more, weaker: sort the table by evidence to see them.</source>
            <translation>
                <numerusform>%n more, weaker: sort the table by evidence to see them.</numerusform>
                <numerusform>%n more, weaker: sort the table by evidence to see them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypeDesk</name>
        <message numerus="yes">
            <source>%n row(s) name no type. What do they count as?</source>
            <translation>
                <numerusform>%n row names no type. What does it count as?</numerusform>
                <numerusform>%n rows name no type. What do they count as?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What do rows of type “%1” count as? There are %n.</source>
            <translation>
                <numerusform>What do rows of type “%1” count as? There is %n.</numerusform>
                <numerusform>What do rows of type “%1” count as? There are %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing in this file says what kind of activity a row is. What do its %n row(s) count as?</source>
            <translation>
                <numerusform>Nothing in this file says what kind of activity a row is. What does its %n row count as?</numerusform>
                <numerusform>Nothing in this file says what kind of activity a row is. What do its %n rows count as?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndertakingWords</name>
        <message numerus="yes">
            <source>Kept: too few to say (%n promise(s) closed)</source>
            <translation>
                <numerusform>Kept: too few to say (%n promise closed)</numerusform>
                <numerusform>Kept: too few to say (%n promises closed)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekSentence</name>
        <message numerus="yes">
            <source>%n weeks have no data.</source>
            <translation>
                <numerusform>%n week has no data.</numerusform>
                <numerusform>%n weeks have no data.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeeklyPlanner</name>
        <message numerus="yes">
            <source>%n typed count(s) stay, though the sheet says something else there.</source>
            <translation>
                <numerusform>%n typed count stays, though the sheet says something else there.</numerusform>
                <numerusform>%n typed counts stay, though the sheet says something else there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n and a half years</source>
            <translation>
                <numerusform>%n and a half years</numerusform>
                <numerusform>%n and a half years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DebriefWords</name>
        <message numerus="yes">
            <source>%n min after the call</source>
            <translation>
                <numerusform>%n min after the call</numerusform>
                <numerusform>%n min after the call</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours after the call</source>
            <translation>
                <numerusform>%n hour after the call</numerusform>
                <numerusform>%n hours after the call</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days after the call</source>
            <translation>
                <numerusform>%n day after the call</numerusform>
                <numerusform>%n days after the call</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>courtside::DraftList</name>
        <message numerus="yes">
            <source>%n discarded</source>
            <translation>
                <numerusform>%n discarded</numerusform>
                <numerusform>%n discarded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutPanel</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftList</name>
        <message numerus="yes">
            <source>%n discarded</source>
            <translation>
                <numerusform>%n discarded</numerusform>
                <numerusform>%n discarded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromiseWords</name>
        <message numerus="yes">
            <source>%n promise(s) belong to this category. Rename it, or give them another one first.</source>
            <translation>
                <numerusform>%n promise belongs to this category. Rename it, or give it another one first.</numerusform>
                <numerusform>%n promises belong to this category. Rename it, or give them another one first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TalkSentence</name>
        <message numerus="yes">
            <source>%n days without a debrief or a joint call, since %1</source>
            <translation>
                <numerusform>%n day without a debrief or a joint call, since %1</numerusform>
                <numerusform>%n days without a debrief or a joint call, since %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no debrief and no joint call recorded yet, %n days after the first with anybody</source>
            <translation>
                <numerusform>no debrief and no joint call recorded yet, %n day after the first with anybody</numerusform>
                <numerusform>no debrief and no joint call recorded yet, %n days after the first with anybody</numerusform>
            </translation>
        </message>
    </context>
</TS>
