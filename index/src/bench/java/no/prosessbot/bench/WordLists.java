package no.prosessbot.bench;

import java.util.List;

/** The words that synthetic handbooks are made of. */
final class WordLists {

    /** First parts of compounds, with their joints. */
    static final List<String> MODIFIERS = words(
            """
            adgangs aktivitets aldershjems analyse anbuds anleggs anskaffelses ansettelses arbeidsmiljø arealplan arkiv
            avfalls avtale avviks barnehage bedrifts behandlings beholdnings bemannings beredskaps betalings biblioteks
            bidrags bil brann brukerstøtte brønn budsjett bygge byggesaks data database deponi dokument drifts e-post
            eiendoms endrings energi etterlevelses fagskole faktura feil fiber forhandlings forsikrings forskrifts
            forsynings forvaltnings fraværs frivillighets fullmakts garanti gate gjelds grunnskole havne helse hendelses
            hms hjemmehjelps hovedbok identitets idretts industri informasjons innbygger innkjøps innovasjons inventar
            journal kai kalender kapasitets karriere kart kassasjons kjemikalie kjøretøy klage klima kompetanse
            konfigurasjons konkurranse kontrakts kontroll konto kran kultur kunde kvalitets lager leverandør lisens
            logistikk lokal lønns maskin maskinvare material medarbeider medisin miljø minnes målings møte nettverks
            nødnett nøkkel opplærings oppmålings ordre overvåkings pakke pasient pensjons permisjons personal
            personvern plan plattform portefølje post priser produksjons program prosjekt prøve publikasjons rapport
            regnskaps reise rekrutterings rente renholds reservedels revisjons risiko sak samarbeids selskaps
            sertifiserings service sikkerhets sikkerhetskopi sjøkart skatte skips skjenke skole skred smittevern
            sommerjobb sone spill statistikk stillings strategi strøm student studie sveise system søknads takst
            telefoni tilgangs tilskudds tjeneste toll trafikk transport tunnel turnus undervisnings utbetalings
            utlåns utslipps utstyrs utviklings vaksine valg vann varslings vedlikeholds vei verdi verktøy verneutstyrs
            virksomhets værdata økonomi åpenhets års
            """);

    /** Last parts of compounds: what is done. */
    static final List<String> HEADS = words(
            """
            styring håndtering oppfølging planlegging behandling forvaltning kontroll utvikling bestilling registrering
            rapportering avslutning vurdering godkjenning mottak utlevering vedlikehold analyse revisjon opplæring
            beredskap avstemming fakturering kartlegging tildeling evaluering dokumentasjon overvåking klargjøring
            arkivering innkreving forhandling levering testing kalibrering rullering sortering veiledning tilsyn
            """);

    /** Where: what follows a title's preposition. */
    static final List<String> AREAS = words(
            """
            nord sør øst vest hovedkontoret verkstedet barnehagene grunnskolen sykehjemmet legevakta kulturhuset
            biblioteket teknisk-etat byggesak reguleringsplan oppvekst helse-og-omsorg økonomiavdelingen lønnskontoret
            personalavdelingen servicetorget renholdet vaktmestertjenesten havna terminalen dokken lageret fabrikken
            laboratoriet kontrollrommet driftssentralen datasenteret kundesenteret salgsavdelingen eksporten
            utenriksfarten innenlandsfarten prosjektkontoret juridisk stab kommunikasjon styresekretariatet
            konsernledelsen datterselskapene fellestjenestene forskningsavdelingen fagskolen voksenopplæringa
            flyktningtjenesten vannverket renseanlegget brannvesenet feiervesenet kraftstasjonen linjenettet
            """);

    static final List<String> PREPOSITIONS = words("for i ved");

    static final List<String> FIRST_NAMES = words(
            """
            Aksel Amina Anders Anita Anne Are Arild Arne Asbjørn Astrid Aud Bente Berit Birgit Bjørg Bjørn Brage Brita
            Camilla Cecilie Christian Dag Daniel Ebba Eilif Einar Eirik Elin Elise Ella Emil Erlend Espen Eva Fatima
            Finn Frida Frode Gaute Geir Gerd Grete Gro Gunnar Guro Halvor Hanne Hans Harald Hedda Hege Helene Henrik
            Hilde Håkon Håvard Ida Inger Ingrid Ingvild Ivar Jakob Jan Janne Jens Johanne Jon Jorunn Julie Jørgen
            Kaia Kari Kjell Kjersti Knut Kristin Lars Lene Line Linn Liv Magne Maja Marit Marius Marte Mette Mohammed
            Morten Nadia Nils Nina Odd Ola Olav Omar Oskar Per Petter Pål Ragnhild Randi Reidun Roar Rolf Rune Sara
            Selma Sigrid Silje Siri Snorre Solveig Stian Stig Stine Svein Sverre Tale Tarjei Terje Thea Tiril Tom Tone
            Tor Torunn Trine Trond Trude Ulrik Unni Vegard Vibeke Vidar Wenche Yngve Yusuf Øyvind Åse Åshild
            """);

    static final List<String> LAST_NAMES = words(
            """
            Aas Aasen Aarnes Abdi Ali Amundsen Andersen Arnesen Bakke Bakken Berg Berge Berger Bjerke Bjørnstad Borge
            Brekke Bråten Dahl Dahle Dale Dalen Danielsen Edvardsen Eide Eidsvåg Eliassen Ellingsen Engen Eriksen
            Evensen Fjeld Fjellheim Fosse Foss Fredriksen Furuseth Gjerde Grande Granli Gundersen Gulbrandsen Haaland
            Hagen Halvorsen Hansen Haugen Haugland Helgesen Henriksen Hermansen Hoel Holm Holmen Hovland Husby Isaksen
            Iversen Jacobsen Jensen Johannessen Johansen Karlsen Khan Kjelstad Knudsen Kolstad Kristiansen Kvam Kvåle
            Langeland Larsen Lervik Lie Lien Lunde Lund Løken Madsen Magnussen Martinsen Mathisen Mikkelsen Moen Mohn
            Myhre Myklebust Mæland Nesse Ness Nguyen Nilsen Nordby Nygård Næss Olsen Opdal Osland Paulsen Pedersen
            Pettersen Rasmussen Refsnes Ringstad Riise Rønning Rød Sandberg Sandvik Sele Simonsen Sivertsen Skaar
            Skogen Skår Sletten Solberg Solheim Solli Stene Strand Strøm Sunde Svendsen Sæther Sørbø Sørensen Tangen
            Teigen Thomassen Thorsen Tveit Tveiten Ulriksen Vatne Vik Viken Våge Wiik Øien Ødegård Østby Åmodt Årvik
            """);

    static final List<String> VERBS = words(
            """
            sikre følge vurdere samle godkjenne planlegge gjennomføre dokumentere avklare fordele rapportere bestille
            kontrollere forbedre prioritere avslutte varsle oppdatere hente levere registrere tilby kartlegge beskrive
            redusere unngå ivareta innkalle måle utbedre
            """);

    static final List<String> ADJECTIVES = words(
            """
            nye riktige viktige avtalte gjeldende planlagte alvorlige åpne kritiske aktuelle berørte felles faste
            skriftlige sikre enkle lovpålagte trygge tydelige løpende
            """);

    static final List<String> NOUNS = words(
            """
            oppgaver brukere ansatte kunder innbyggere leverandører avtaler krav frister ressurser behov feil risikoer
            tiltak rutiner saker søknader planer mål kostnader systemer tjenester endringer hendelser dokumenter møter
            resultater avvik beslutninger henvendelser pasienter elever maskiner varer timer fakturaer bygg veier
            anlegg lisenser brukerkontoer passord nøkler skjemaer vedtak tilskudd stillinger kurs prøver
            """);

    static final List<String> CONNECTIVES = words("og slik-at for-å før etter i-tråd-med innen mellom sammen-med uten");

    /** Things that no handbook knows. */
    static final List<String> UNKNOWN = words(
            """
            kantina sjokoladepålegg kaffemaskinen julenissen fotballbanen romferger papegøyen vaffelpressen bordtennis
            karaokekvelden snekkerbua gitaren vinterbadet sudoku pizzaovnen
            """);

    private WordLists() {}

    /** A hyphen within an area or a connective stands for a blank. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
