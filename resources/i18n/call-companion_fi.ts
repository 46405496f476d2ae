<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Banner</name>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Boundary</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Varalause</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Näytä koko ikkuna</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Hengitä sisään</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>nenän kautta</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Vielä vähän</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Hengitä ulos</translation>
    </message>
    <message>
        <source>slowly, by the mouth</source>
        <translation>hitaasti, suun kautta</translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation>Hengitysohje: kaksi kertaa sisään, yksi pitkä ulos</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Boundary</source>
        <translation>Raja</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What to say</source>
        <translation>Mitä sanot</translation>
    </message>
    <message>
        <source>Choose what is happening below. The sentence stands here.</source>
        <translation>Valitse alta, mitä tapahtuu. Lause tulee tähän.</translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation>{title} · sanottu</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>”{sentence}”</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Sano toisin</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Rauhoittui</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Varalause</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei sanottu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Laita pois</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
</context>
<context>
    <name>Cooldown</name>
    <message>
        <source>Set the phone to {code}.</source>
        <translation>Laita puhelin tilaan {code}.</translation>
    </message>
    <message>
        <source>Set the phone to pause.</source>
        <translation>Laita puhelin tauolle.</translation>
    </message>
    <message>
        <source>Or walk round the block, drink some water, talk to a teammate.</source>
        <translation>Tai kävele hetki, juo vettä, juttele työkaverin kanssa.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>2 minuuttia lisää</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>Asetit rajan.</numerusform>
            <numerusform>Asetit %n rajaa, yhden kerrallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation>Soittaja rauhoittui.</translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>Hoidit puhelua %n minuutin.</numerusform>
            <numerusform>Hoidit puhelua %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation>Se oli raskas puhelu.</translation>
    </message>
</context>
<context>
    <name>Crm</name>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Lopputulos: {outcome}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}.</source>
        <translation>Puhelu klo {start}, kesto {length}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}, of it {hold} on hold.</source>
        <translation>Puhelu klo {start}, kesto {length}, josta pidossa {hold}.</translation>
    </message>
    <message>
        <source>Behaviour: {what}.</source>
        <translation>Käytös: {what}.</translation>
    </message>
    <message>
        <source>{time} asked to stop.</source>
        <translation>{time} pyydetty lopettamaan.</translation>
    </message>
    <message>
        <source>{time} asked again, with the condition to go on.</source>
        <translation>{time} pyydetty uudelleen, ehtona puhelun jatkumiselle.</translation>
    </message>
    <message>
        <source>{time} final warning.</source>
        <translation>{time} viimeinen varoitus.</translation>
    </message>
    <message>
        <source>{time} announced the end of the call and offered a later one.</source>
        <translation>{time} kerrottu puhelun lopettamisesta ja tarjottu uutta puhelua myöhemmin.</translation>
    </message>
    <message>
        <source>{time} calmed down, back to the matter.</source>
        <translation>{time} rauhoittui, palattiin asiaan.</translation>
    </message>
    <message>
        <source>{time} ended.</source>
        <translation>{time} puhelu päättyi.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>Tiedostossa {file} on %n puhelu.</numerusform>
            <numerusform>Tiedostossa {file} on %n puhelua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Mitään ei viety: {reason}</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Muistiinpano itselle</translation>
    </message>
    <message>
        <source>It stays on this computer. No card numbers, no names.</source>
        <translation>Pysyy tällä koneella. Ei korttinumeroita, ei nimiä.</translation>
    </message>
    <message>
        <source>Reference, such as a ticket number</source>
        <translation>Viite, esimerkiksi tikettinumero</translation>
    </message>
    <message>
        <source>Kept as a fingerprint that recognises it; as typed only if the settings say so.</source>
        <translation>Tallentuu sormenjälkenä, josta numeron tunnistaa. Sellaisenaan vain, jos asetuksissa niin sanotaan.</translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation>Mitä puhelu koski</translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation>Sana tai pari.</translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation>Puhelu on jo suljettu. Kirjoittamasi teksti on leikepöydällä.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export my log</source>
        <translation>Vie lokini tiedostoon</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON ohjelmille (*.json)</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Start call</source>
        <translation>Aloita puhelu</translation>
    </message>
    <message>
        <source>Call over</source>
        <translation>Puhelu ohi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pitoon</translation>
    </message>
    <message>
        <source>Back to call</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Töihin</translation>
    </message>
    <message>
        <source>Just the words</source>
        <translation>Vain lauseet</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Ei puhelua</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Kollegan kanssa</translation>
    </message>
    <message>
        <source>On hold, {time} promised</source>
        <translation>Pidossa, luvattu {time}</translation>
    </message>
    <message>
        <source>Wrap-up, talked {time}</source>
        <translation>Jälkityö, puhuttu {time}</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>Hengähdystauko</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Puhelussa</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Time on this call</source>
        <translation>Puhelun kesto</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Aika pidossa</translation>
    </message>
    <message>
        <source>Time since the call</source>
        <translation>Aika puhelun jälkeen</translation>
    </message>
    <message>
        <source>Time left to rest</source>
        <translation>Taukoa jäljellä</translation>
    </message>
    <message>
        <source>The disk takes nothing just now. Your calls are kept in memory and saved as soon as it does.</source>
        <translation>Levylle ei nyt voi tallentaa. Puhelusi pysyvät muistissa ja tallentuvat heti kun levy toimii.</translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Calls are kept beside it until the update.</source>
        <translation>Loki kuuluu ohjelman uudemmalle versiolle. Puhelut tallentuvat sen viereen, kunnes ohjelma päivitetään.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Undo: back to call</source>
        <translation>Peru lopetus</translation>
    </message>
    <message>
        <source>Undo start</source>
        <translation>Peru aloitus</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuutti sitten</numerusform>
            <numerusform>%n minuuttia sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the window small</source>
        <translation>Pienennä ikkuna</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Notice</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>Now hang up on the phone</source>
        <translation>Sulje nyt puhelu puhelimesta</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Huomauta</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Vedä raja</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Viimeinen varoitus</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>{rung}, said at {time}</source>
        <translation>{rung}, sanottu kohdassa {time}</translation>
    </message>
    <message>
        <source>{rung}, looked at</source>
        <translation>{rung}, katsottu</translation>
    </message>
    <message>
        <source>{rung}, not yet</source>
        <translation>{rung}, ei vielä</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light or dark: as the system</source>
        <translation>Vaalea vai tumma: järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light or dark: light</source>
        <translation>Vaalea vai tumma: vaalea</translation>
    </message>
    <message>
        <source>Light or dark: dark</source>
        <translation>Vaalea vai tumma: tumma</translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation>Vie lokini tiedostoon…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Avaa lokikansio</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Asetukset…</translation>
    </message>
    <message>
        <source>Use the keyboard here (Esc gives it back)</source>
        <translation>Käytä näppäimistöä tässä (Esc palauttaa)</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Takaisin kulmaan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta ohjelma</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Resolved</source>
        <translation>Ratkesi</translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation>Palataan asiaan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Viety eteenpäin</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Ended at boundary</source>
        <translation>Lopetettu rajaan</translation>
    </message>
    <message>
        <source>Ended at once</source>
        <translation>Lopetettu heti</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Soittaja lopetti</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Linja katkesi</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Ei ratkaisua</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Väärä numero</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kirjaamatta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeä &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä &amp;piilotetut tiedostot</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kansiota ei löydy.
Tarkista kansion nimi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>No calls yet today.</source>
        <translation>Tänään ei vielä puheluita.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n calls</source>
        <translation>
            <numerusform>Tänään %n puhelu</numerusform>
            <numerusform>Tänään %n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}.</source>
        <translation>{calls}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>raskaita %n</numerusform>
            <numerusform>raskaita %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {hard}.</source>
        <translation>{calls}, {hard}.</translation>
    </message>
    <message>
        <source>Hard after all?</source>
        <translation>Olikin raskas?</translation>
    </message>
    <message>
        <source>Last call: {outcome}</source>
        <translation>Edellinen: {outcome}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change the last call</source>
        <translation>Muuta edellistä puhelua</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; choose another one.</source>
        <translation>Kansiota {folder} ei ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>{file} is a folder; give a file name as well.</source>
        <translation>{file} on kansio. Anna myös tiedoston nimi.</translation>
    </message>
    <message>
        <source>Call Companion keeps its own files in this folder; choose another one.</source>
        <translation>Tässä kansiossa ovat Call Companionin omat tiedostot. Valitse toinen.</translation>
    </message>
    <message>
        <source>{n} entries could not be read</source>
        <translation>lukematta jääneitä merkintöjä {n}</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>mitään ei kadonnut</translation>
    </message>
    <message>
        <source>The history of your calls was damaged and has been repaired: {n} calls are there, {lost}. The damaged file is kept in {aside}.</source>
        <translation>Puheluhistoria oli vioittunut ja on korjattu: puheluita tallessa {n}, {lost}. Vioittunut tiedosto on tallessa: {aside}.</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>se ei aukea ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {most} KB</source>
        <translation>sen koko on yli {most} kt</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sitä ei ole kirjoitettu UTF-8:na</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>siinä on liikaa sisäkkäisiä osia</translation>
    </message>
    <message>
        <source>line {line} has more than {most} dots</source>
        <translation>rivillä {line} on yli {most} pistettä</translation>
    </message>
    <message>
        <source>line {line} is nested more than {most} brackets deep</source>
        <translation>rivillä {line} on yli {most} sisäkkäistä sulkua</translation>
    </message>
    <message>
        <source>the text that begins in line {line} is not closed</source>
        <translation>riviltä {line} alkava teksti jää auki</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}.</source>
        <translation>{file} ei ole käytössä: {reason}.</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}": calls are timed, no sentences are shown.</source>
        <translation>Kielelle ”{language}” ei ole lauseita: puhelut ajastetaan, lauseita ei näytetä.</translation>
    </message>
    <message>
        <source>{file} was not usable and is kept as {aside}. References of earlier calls are no longer recognised; those of new calls are.</source>
        <translation>{file} ei kelvannut ja on tallessa nimellä {aside}. Aiempien puheluiden viitteitä ei enää tunnisteta, uusien tunnistetaan.</translation>
    </message>
    <message>
        <source>{file} cannot be kept ({reason}). References are recognised until you quit; free the disk.</source>
        <translation>{file} ei tallennu ({reason}). Viitteet tunnistetaan, kunnes suljet ohjelman. Vapauta levytilaa.</translation>
    </message>
    <message>
        <source>{file}: "{name}" must be {wrong}. {default} is used until you correct the line or remove it.</source>
        <translation>{file}: kohdan ”{name}” arvon pitää olla {wrong}. {default} on käytössä, kunnes korjaat rivin tai poistat sen.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {reason}.</source>
        <translation>Asetuksia ei voitu tallentaa tiedostoon {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. The defaults are used.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}. Oletukset ovat käytössä.</translation>
    </message>
    <message>
        <source>{begin} Correct the file and start again.</source>
        <translation>{begin} Korjaa tiedosto ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>{begin} Your file is kept as {aside}; correct it and rename it back, or set the settings anew.</source>
        <translation>{begin} Tiedostosi on tallessa nimellä {aside}: korjaa se ja palauta sen nimi, tai tee asetukset uudelleen.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true tai false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>yksi näistä: {choices}</translation>
    </message>
    <message>
        <source>a text in quotes of at most {most} characters</source>
        <translation>enintään {most} merkin teksti lainausmerkeissä</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>luku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>luettelo lainausmerkeissä olevia tekstejä</translation>
    </message>
    <message>
        <source>at most {most} texts of at most {longest} characters</source>
        <translation>enintään {most} tekstiä, kussakin enintään {longest} merkkiä</translation>
    </message>
    <message>
        <source>The default, {value},</source>
        <translation>Oletus {value}</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Oletus</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About you</source>
        <translation>Sinusta</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Mitä näet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mitä tallentuu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Stands in sentences that name you. Empty: the sentence does without.</source>
        <translation>Tulee lauseisiin, joissa nimesi sanotaan. Tyhjänä lause toimii ilman.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Stands in sentences that name the company. Empty: the sentence does without.</source>
        <translation>Tulee lauseisiin, joissa yritys mainitaan. Tyhjänä lause toimii ilman.</translation>
    </message>
    <message>
        <source>When you call back</source>
        <translation>Milloin soitat takaisin</translation>
    </message>
    <message>
        <source>As you would say it: “tomorrow before ten”. Empty: no time is promised.</source>
        <translation>Niin kuin sanoisit sen: ”huomenna ennen kymmentä”. Tyhjänä aikaa ei luvata.</translation>
    </message>
    <message>
        <source>Pause code of the phone</source>
        <translation>Puhelimen taukokoodi</translation>
    </message>
    <message>
        <source>What the breather asks you to set the phone to. Empty: “pause”.</source>
        <translation>Tila, johon hengähdystauko pyytää laittamaan puhelimen. Tyhjänä ”tauko”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Of this program’s own words. The sentences to say have theirs.</source>
        <translation>Ohjelman omien tekstien kieli. Lauseilla on omansa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Vaalea vai tumma</translation>
    </message>
    <message>
        <source>The colours of every window.</source>
        <translation>Kaikkien ikkunoiden värit.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>On top of the system’s own text size. The windows grow with it.</source>
        <translation>Järjestelmän oman koon lisäksi. Ikkunat kasvavat mukana.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prosenttia</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Enemmän kontrastia</translation>
    </message>
    <message>
        <source>Black, white and strong edges. Off: as the system asks.</source>
        <translation>Musta, valkoinen ja vahvat reunat. Poissa päältä: järjestelmän mukaan.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>The breathing guide stands still and says what to do in words.</source>
        <translation>Hengitysohje ei liiku vaan kertoo sanoin, mitä tehdä.</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Kapea palkki</translation>
    </message>
    <message>
        <source>One line instead of the whole window.</source>
        <translation>Yksi rivi koko ikkunan sijaan.</translation>
    </message>
    <message>
        <source>Place on the screen</source>
        <translation>Paikka näytöllä</translation>
    </message>
    <message>
        <source>To move it, drag the window. Here: back to the corner.</source>
        <translation>Siirrä ikkunaa raahaamalla. Tästä: takaisin kulmaan.</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>ylävasen</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>yläoikea</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>alavasen</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>alaoikea</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuutti</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuuttia</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekuntia</translation>
    </message>
    <message>
        <source>Time promised on hold</source>
        <translation>Pidossa luvattu aika</translation>
    </message>
    <message>
        <source>What the hold timer is measured against.</source>
        <translation>Tähän pidon kelloa verrataan.</translation>
    </message>
    <message>
        <source>An easy wrap-up closes after</source>
        <translation>Helppo jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, unless you have chosen or written something in it.</source>
        <translation>Itsestään, jos et ole valinnut tai kirjoittanut siihen mitään.</translation>
    </message>
    <message>
        <source>A hard wrap-up closes after</source>
        <translation>Raskas jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, after a hard call or once you have begun to fill it in.</source>
        <translation>Itsestään raskaan puhelun jälkeen tai kun olet alkanut täyttää sitä.</translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation>Hengähdystauon pituus</translation>
    </message>
    <message>
        <source>The rest after a hard call.</source>
        <translation>Lepo raskaan puhelun jälkeen.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>What calls are about: one on each line, at most {most}, each of at most {longest} characters.</source>
        <translation>Mitä puhelut koskevat: yksi riville, enintään {most}, kussakin enintään {longest} merkkiä.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <source>Keep references as typed</source>
        <translation>Tallenna viitteet sellaisinaan</translation>
    </message>
    <message>
        <source>Off keeps only a fingerprint that recognises a ticket number; on keeps the number.</source>
        <translation>Poissa päältä tallentuu vain sormenjälki, josta tikettinumeron tunnistaa; päällä tallentuu numero.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>oletus: {value}</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name, help or value.</source>
        <translation>Missään asetuksessa ei ole sanoja ”{words}”.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Anna kokonaisluku väliltä {low}–{high}. Arvo on edelleen {value}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Anna luku väliltä {low}–{high}. Arvo on edelleen {value}.</translation>
    </message>
    <message>
        <source>At most {most} characters, please; these are {n}. Nothing is changed yet.</source>
        <translation>Enintään {most} merkkiä, nyt niitä on {n}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>At most {most} characters a line, please: “{start}…” is longer.</source>
        <translation>Enintään {most} merkkiä rivillä: ”{start}…” on pidempi.</translation>
    </message>
    <message>
        <source>At most {most} topics, please; these are {n}. Nothing is changed yet.</source>
        <translation>Enintään {most} aihetta, nyt niitä on {n}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Less: {label}</source>
        <translation>Vähemmän: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Enemmän: {label}</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Takaisin kulmaan</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Palauta oletus</translation>
    </message>
    <message>
        <source>Back to default: {label}</source>
        <translation>Palauta oletus: {label}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Shows the settings that have your words in their name, help or value. Ctrl+F</source>
        <translation>Näyttää asetukset, joiden nimessä, ohjeessa tai arvossa on hakusanasi. Ctrl+F</translation>
    </message>
    <message>
        <source>What you change is kept at once.</source>
        <translation>Muutokset tallentuvat heti.</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Avaa asetuskansio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Stuck</source>
        <translation>Jumissa</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Yli rajan</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Hädässä</translation>
    </message>
    <message>
        <source>What is happening: {situation}</source>
        <translation>Mitä tapahtuu: {situation}</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Show the situations</source>
        <translation>Näytä tilanteet</translation>
    </message>
    <message>
        <source>Fold the situations away</source>
        <translation>Piilota tilanteet</translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message>
        <source>Easy</source>
        <translation>Helppo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Kireä</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Raskas</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Asiaton</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{hours}:{minutes}</source>
        <translation>{hours}.{minutes}</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Billing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vika</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Esc gives the keyboard back.</source>
        <translation>Esc palauttaa näppäimistön.</translation>
    </message>
    <message>
        <source>A card number was masked: only its last four digits are kept.</source>
        <translation>Korttinumero peitettiin: vain neljä viimeistä numeroa tallentuu.</translation>
    </message>
    <message>
        <source>A card's security code was masked: it is never kept.</source>
        <translation>Kortin turvakoodi peitettiin: sitä ei tallenneta koskaan.</translation>
    </message>
    <message>
        <source>An account number was masked: only its last four digits are kept.</source>
        <translation>Tilinumero peitettiin: vain neljä viimeistä numeroa tallentuu.</translation>
    </message>
    <message>
        <source>Numbers were masked: at most their last four digits are kept.</source>
        <translation>Numeroita peitettiin: enintään neljä viimeistä numeroa tallentuu.</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>The command line cannot reach this window: its folder is not safe to use.</source>
        <translation>Komentorivi ei saa yhteyttä ikkunaan: sen kansio ei ole turvallinen.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a window stay on top or keep its place by itself.</source>
        <translation>Tällä työpöydällä (Wayland) ikkuna ei pysy itsestään päällimmäisenä eikä paikallaan.</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>Another topic</source>
        <translation>Muu aihe</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Muistiinpano itselle</translation>
    </message>
    <message>
        <source>Reference kept</source>
        <translation>Viite tallessa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Copy for the CRM</source>
        <translation>Kopioi CRM:ään</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>How it was for you</source>
        <translation>Miltä tuntui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
</context>
</TS>
