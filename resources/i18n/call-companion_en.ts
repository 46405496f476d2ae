<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cooldown</name>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>You set a boundary.</numerusform>
            <numerusform>You set %n boundaries, one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>You stayed with it for %n minute.</numerusform>
            <numerusform>You stayed with it for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>%n call is in {file}.</numerusform>
            <numerusform>%n calls are in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds aloud</source>
        <translation>
            <numerusform>%n second aloud</numerusform>
            <numerusform>%n seconds aloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Add %n line</numerusform>
            <numerusform>Add %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n open promises</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promises are in {file}.</source>
        <translation>
            <numerusform>%n open promise is in {file}.</numerusform>
            <numerusform>%n open promises are in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>%n follow-up is due.</numerusform>
            <numerusform>%n follow-ups are due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n boundary</numerusform>
            <numerusform>%n boundaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>%n found so far…</numerusform>
            <numerusform>%n found so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls.</source>
        <translation>
            <numerusform>Deleted %n call.</numerusform>
            <numerusform>Deleted %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls are selected.</source>
        <translation>
            <numerusform>More than %n call is selected.</numerusform>
            <numerusform>More than %n calls are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are selected.</source>
        <translation>
            <numerusform>%n call is selected.</numerusform>
            <numerusform>%n calls are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n calls to delete them.</source>
        <translation>
            <numerusform>Select at most %n call to delete them.</numerusform>
            <numerusform>Select at most %n calls to delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n calls are new.</source>
        <translation>
            <numerusform>%n call is new.</numerusform>
            <numerusform>%n calls are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of promises and kind words are new.</source>
        <translation>
            <numerusform>%n entry of promises and kind words is new.</numerusform>
            <numerusform>%n entries of promises and kind words are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are here already.</source>
        <translation>
            <numerusform>%n call is here already.</numerusform>
            <numerusform>%n calls are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things cannot be read and are left out.</source>
        <translation>
            <numerusform>%n thing cannot be read and is left out.</numerusform>
            <numerusform>%n things cannot be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were imported.</source>
        <translation>
            <numerusform>%n call was imported.</numerusform>
            <numerusform>%n calls were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n calls with an ending noted</source>
        <translation>
            <numerusform>of %n call with an ending noted</numerusform>
            <numerusform>of %n calls with an ending noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tense calls ended calm</source>
        <translation>
            <numerusform>of %n tense call ended calm</numerusform>
            <numerusform>of %n tense calls ended calm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n weeks before</source>
        <translation>
            <numerusform>the week before</numerusform>
            <numerusform>the %n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls with a topic</source>
        <translation>
            <numerusform>%n call with a topic</numerusform>
            <numerusform>%n calls with a topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more topics: see the table.</source>
        <translation>
            <numerusform>And %n more topic: see the table.</numerusform>
            <numerusform>And %n more topics: see the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>That is shorter than %n characters.</source>
        <translation>
            <numerusform>That is shorter than %n character.</numerusform>
            <numerusform>That is shorter than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters: four or five plain words are good.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character: four or five plain words are good.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters: four or five plain words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>The team’s pack changed: %n lines. The menu shows what.</source>
        <translation>
            <numerusform>The team’s pack changed: %n line. The menu shows what.</numerusform>
            <numerusform>The team’s pack changed: %n lines. The menu shows what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message numerus="yes">
        <source>Today: %n calls</source>
        <translation>
            <numerusform>Today: %n call</numerusform>
            <numerusform>Today: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>%n hard</numerusform>
            <numerusform>%n hard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message numerus="yes">
        <source>%n times in a month, this one counted</source>
        <translation>
            <numerusform>%n time in a month, this one counted</numerusform>
            <numerusform>%n times in a month, this one counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers</source>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers said thank you</source>
        <translation>
            <numerusform>%n caller said thank you</numerusform>
            <numerusform>%n callers said thank you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls needed a warning.</source>
        <translation>
            <numerusform>%n call needed a warning.</numerusform>
            <numerusform>%n calls needed a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were ended at the boundary.</source>
        <translation>
            <numerusform>%n call was ended at the boundary.</numerusform>
            <numerusform>%n calls were ended at the boundary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>%n hard</numerusform>
            <numerusform>%n hard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>
