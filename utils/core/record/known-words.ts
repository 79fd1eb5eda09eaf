/**
 * Words of user interfaces, in four languages: what a recorder may store without asking. A word that
 * is nobody's: no name of a person, of a place or of a company is among them.
 */
import { foldText } from '../locate/words.ts';

const WORDS = `
aan aangemaakt aangevraagd aanmaken aanmelden aanpassen aantal aanvraag aanvragen aanvrager aanvullen achternaam
actie acties adres afdeling afdrukken afgehandeld afgewezen afhandelen afmelden afronden afsluiten afspraak
afwijzen agenda akkoord algemeen alle alles annuleren antwoord archief automatisch beantwoorden beeld beginnen
beheer behandelaar behandelen behandeling beheren bekijken bekijk bericht berichten beschikking beslissing
besluit bestand bestanden bestemming betreft bevestig bevestigen bewaar bewaren bewerk bewerken bezwaar bijlage
bijlagen bijwerken bladeren brief brieven burger collega contact daarna dag dagen dashboard datum deel deze
delen details dit document documenten doel door dossier dossiers download downloaden een eerst eerste eigenaar
eigenschappen eind einddatum einde email favorieten fase filter filteren filters formulier formulieren foto
functie gebruiker gebruikers gebruikersnaam geboortedatum geen gegevens gemeente geschiedenis geslacht gevonden
gewijzigd goedkeuren graag groep groepen help het hier hoofdmenu hoofdstuk huisnummer ingelogd inbox indienen
informatie inhoud inloggen inhoudelijk instellingen invoer invullen ja jaar juist kanaal kenmerk keuze kies
kiezen klaar klant klanten klik kolom kolommen kopie kopieer kopiëren laatste land leeg lezen lijst locatie maak
maand map mappen medewerker medewerkers meer meldingen melding menu mij mijn minder motivering na naam naar nee
niet nieuw nieuwe notitie notities nu nummer of om omschrijving onderdeel onderwerp ontvangen ontvanger op open
openen opmerking opmerkingen opslaan opnieuw optie opties organisatie organisaties over overig overzicht pagina
partij partijen periode persoon personen plaats planning planningen postcode post print prioriteit procedure
proces profiel publiceren reden referentie regel registratie registreer registreren relatie rol rollen rij
samenvatting scherm selecteer selecteren soort sluit sluiten sorteer sorteren start startdatum startpagina
status stap stappen straat stuk stukken taak taken team tabblad tabel tekst telefoon telefoonnummer termijn
terug tijd titel toegang toekennen toelichting toets toevoegen toevoeg toewijzen toon tonen totaal tot
tussenvoegsel tweede type uit uitgebreid uitkomst uitloggen uitvoeren uploaden van vandaag vastleggen velden
veld verder vereist vergunning vergunningen verlenen verplicht versie verslag versturen verstuur vervolg
verwijder verwijderen verzend verzenden verzoek volgende volg volgnummer voeg volledig volledige voor voorbeeld
voornaam voorwaarden vorige vraag vragen waarde wachtwoord week weergave weigeren welkom werk werken
werkvoorraad wijzig wijzigen wis wissen zaak zaken zaaknummer zaaktype zaaktypen ze zoek zoeken zoekopdracht
zoekresultaten
abbrechen abgelehnt ablehnen abmelden abschließen absenden absender abteilung adresse akte akten aktion aktionen
aktualisieren aktuell alle allgemein anderes ändern änderung angaben anhang anhänge anlage anlagen anlegen
anliegen anmelden anmeldung anrede ansehen ansicht antrag anträge antragsteller antwort anwenden anzahl anzeigen
archiv art auf aufgabe aufgaben aus ausblenden ausfüllen ausgang auswahl auswählen bearbeiten bearbeiter
bearbeitung begründung bei beginn bemerkung bemerkungen benutzer benutzername bereich bescheid beschreibung
bestätigen betreff bild bis bitte brief briefe bürger danach das datei dateien daten datum dem den der des
details die dokument dokumente drucken durch ein eine einblenden eingang eingabe einreichen einstellungen
eintrag empfänger ende entfernen entscheidung entwurf ergebnis ergebnisse erledigt erledigen erneut erste
erstellen erstellt erteilen erweitert familienname feld felder filtern formular formulare fortfahren frage
fragen frei frist für geburtsdatum gehe gemeinde genehmigen genehmigung geschlecht gesamt gespeichert gruppe
gruppen hausnummer herunterladen heute hilfe hinzufügen hochladen ich inhalt jahr jetzt kategorie kein keine
kommentar konto kontakt kopieren land leer lesen letzte liste listen löschen mehr meine meldung meldungen mit
mitarbeiter monat nach nachname nachricht nachrichten name nein neu neue neuer neues nicht notiz notizen nummer
nur oder öffnen ordner ort passwort person personen pflichtfeld plz priorität prüfen rolle rollen rückgängig
sachbearbeiter schließen schritt schritte seite senden sortieren speichern sperren sprache stadt stand status
straße suche suchen tabelle tag tage telefon text thema titel typ übernehmen übersicht um und unterlagen
unterschrift vergeben verfahren verlauf verschieben versand version verwalten verwaltung vollständig
vollständige von vorgang vorgänge vorheriger vorlage vorname vorschau wählen wann weiter weitere weniger wert
widerspruch willkommen zeile zeit ziel zu zuerst zum zur zurück zurücksetzen zusammenfassung zustimmen zuständig
zweite
about accept account action actions active add additional address advanced again all also amount and answer any
appeal application applications apply applicant approve archive are assign attach attachment attachments back
before begin between birth body browse but button by calendar cancel case cases category change check choose
city clear click close closed code collapse column columns comment comments company complete completed confirm
contact content continue copy country create created current customer dashboard data date day days decision
default delete department description detail details dialog disable discard document documents done download
draft due edit email empty enable end enter error expand export family field fields file files filter filters
find finish first folder folders for form forms from full general given go grant group groups have help here
history home how id import inbox information input insert invite is issue item items key language last less
letter link list loading location log login logout mail main manage member members menu message messages modify
month more move my name navigation new next no none not note notes notification notifications now number of off
office ok on only open option options or order organisation organization other out overview owner page pages
password permit people person phone place please position post postcode preview previous print priority
procedure process profile progress properties publish question quick read reason receive received record records
reference refresh refuse register registration reject related remove rename reply report reports request
required reset result results role roles row rows save schedule search second section select selected send
settings share show sign site size sort start state status step steps street subject submit summary support tab
table tag task tasks team template text that the then this time title to today toggle tool tools total type undo
update upload use user username users value values version view views warning we week welcome what when where
who why with work write year yes you your
accepter accueil action actions activer actualiser adresse aide ajouter annuler appliquer approuver archives
attribuer aucun autre autres avancé avec bienvenue bonjour brouillon bureau calendrier catégorie champ champs
choisir chercher clôturer code cocher colonne commentaire commentaires commune complet complète compte confirmer
connexion consulter contenu continuer copier courriel courrier créer dans date de décision déconnexion demande
demandes demandeur déposer dernier dernière description des destinataire détail détails document documents
donner dossier dossiers du échéance effacer en encore enregistrer ensuite envoyer et étape étapes état être
exporter fermer fichier fichiers filtre filtrer filtres fin formulaire formulaires genre gérer groupe historique
ici identifiant imprimer informations joindre joint jour jours la langue le les lettre lettres lien lieu liste
listes ma maintenant mairie mes message messages mettre modifier moi moins mois mon mot motif naissance nom non
note notes nouveau nouvel nouvelle numéro objet obligatoire options ordre organisation ou ouvrir page par
paramètres partager passe pays pièce pièces personne plus postal pour précédent première prénom priorité
procédure profil publier question questions raison recherche rechercher recours référence refuser registre
rejeter remplir répondre réponse réinitialiser responsable résultat résultats retirer retour rôle rubrique rue
saisir sans sélectionner service signer site sortie soumettre statut suite suivant suivre sujet supprimer sur
tableau tâche tâches télécharger téléphone terminer texte titre total tous tout trier type un une utilisateur
utilisateurs valeur valider vérifier version ville voir votre vue
app apps area bar btn btns card cell checkbox col container ctrl footer frame header html icon img index json
label layout modal nav panel popup primary radio region root secondary sidebar submenu tabs textarea toolbar
widget wrapper
`;

const KNOWN = new Set(
  WORDS.split(/\s+/)
    .filter(Boolean)
    .map((word) => foldText(word)),
);

/**
 * Words and abbreviations of two letters, a space on either side: many names have no more. Those that
 * are names above all, such as `lu` and `vu`, are left out. Apart, since pages need none of them.
 */
const SHORT =
  ' ab af al am an as at au be bi bv by cc ce ci cm cv db do dr er es eu ex fa fr ga gb go hi hr if' +
  ' ik il im in ip is it js kb kg km là mb me mm mr mw ne nl nr nv nº né oh où pc pm px qr re se si' +
  ' so te ti tm tv ui up us uw vs wo zo ça ';

/** One sign of these scripts may be a whole name. */
const SIGN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A letter alone tells nothing of anybody. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word) || SHORT.includes(` ${word} `) || (/^.?$/u.test(word) && !SIGN.test(word));
}

/** Those of three letters and more, and some shorter ones. */
export function listKnownWords(): ReadonlySet<string> {
  return KNOWN;
}

/**
 * The words in a text, an id or an address, folded: `caseNumber-2` → `case`, `number`. Numbers are no
 * words. What nobody sees (soft hyphens, joiners, marks of direction) parts none: in pieces too short to
 * tell anything, a name would be let through.
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => foldText(word));
}
