<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Banner</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowly, by the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is happening below. The sentence stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cooldown</name>
    <message>
        <source>Set the phone to {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the phone to pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or walk round the block, drink some water, talk to a teammate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crm</name>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at {start}, {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at {start}, {length}, of it {hold} on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} asked to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} asked again, with the condition to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} final warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} announced the end of the call and offered a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} calmed down, back to the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer. No card numbers, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, such as a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a fingerprint that recognises it; as typed only if the settings say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export my log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Start call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold, {time} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up, talked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes nothing just now. Your calls are kept in memory and saved as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Calls are kept beside it until the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: back to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the window small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now hang up on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rung}, said at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rung}, looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rung}, not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light or dark: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyboard here (Esc gives it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{whole}.{part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>No calls yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today: %n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {hard}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the last call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in sentences that name you. Empty: the sentence does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in sentences that name the company. Empty: the sentence does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you would say it: “tomorrow before ten”. Empty: no time is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause code of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the breather asks you to set the phone to. Empty: “pause”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this program’s own words. The sentences to say have theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the system’s own text size. The windows grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, white and strong edges. Off: as the system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breathing guide stands still and says what to do in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line instead of the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move it, drag the window. Here: back to the corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time promised on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hold timer is measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy wrap-up closes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, unless you have chosen or written something in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard wrap-up closes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, after a hard call or once you have begun to fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest after a hard call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What calls are about: one on each line, at most {most}, each of at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep references as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off keeps only a fingerprint that recognises a ticket number; on keeps the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name, help or value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from {low} to {high}, please. It stays at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters, please; these are {n}. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters a line, please: “{start}…” is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} topics, please; these are {n}. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the settings that have your words in their name, help or value. Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening: {situation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the situations away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{hours}:{minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc gives the keyboard back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number was masked: only its last four digits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card's security code was masked: it is never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account number was masked: only its last four digits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers were masked: at most their last four digits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>The command line cannot reach this window: its folder is not safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a window stay on top or keep its place by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>Another topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
