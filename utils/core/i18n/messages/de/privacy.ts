import type { privacy as en } from '../en/privacy.ts';

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  'privacy.title': 'Ihr Datenschutz',
  'privacy.intro':
    'Alles, was Leidraad speichert, liegt auf diesem Computer. Ohne Ihr Ja geht nichts weg. Hier sehen Sie alles.',
  'privacy.storedTitle': 'Was hier gespeichert ist',
  'privacy.what': 'Was',
  'privacy.howMany': 'Anzahl',
  'privacy.whyColumn': 'Wofür',
  'privacy.runs': 'Begonnene Anleitungen',
  'privacy.runsWhy': 'Damit Sie dort weitermachen können, wo Sie waren.',
  'privacy.events': 'Schritte, mit der Zeit',
  'privacy.eventsWhy': 'Damit Sie sehen, was Sie schon gemacht haben.',
  'privacy.weeks': 'Zählungen je Woche',
  'privacy.weeksWhy':
    'Um zu sehen, wie es um die Anleitungen steht. Sie gehen nur weg, wenn Sie Ja sagen.',
  'privacy.deliveries': 'Berichte, die bereitliegen oder weg sind',
  'privacy.deliveriesWhy': 'Damit Sie sie lesen können und jede Woche einmal weggeht.',
  'privacy.reports': 'Schritte, die für Sie nicht stimmten',
  'privacy.reportsWhy': 'Damit die Anleitung verbessert werden kann, wenn Sie es weitergeben.',
  'privacy.packs': 'Pakete mit Anleitungen',
  'privacy.packsWhy': 'Die Anleitungen selbst und was Sie dafür ausgefüllt haben.',
  'privacy.searches': 'Suchwörter ohne Treffer',
  'privacy.searchesWhy':
    'Um zu wissen, welche Anleitungen noch fehlen. Nur einzelne Wörter, ohne Zahlen und E-Mail-Adressen.',
  'privacy.drafts': 'Anleitungen, an denen Sie arbeiten',
  'privacy.draftsWhy':
    'Damit Sie später weitermachen können. Was Sie in ein Feld eingeben, steht nicht darin.',
  'privacy.feedback': 'Dateien mit dem, was nicht geklappt hat',
  'privacy.feedbackWhy':
    'Was Sie gespeichert haben, damit nichts doppelt zählt. Und was Sie im Studio geöffnet haben, für die Reparaturliste.',
  'privacy.published': 'Wochen von Teams, aus denen Sie als Sammelstelle Zahlen gemacht haben',
  'privacy.publishedWhy': 'Damit Zahlen einer Woche nur einmal gemacht werden.',
  'privacy.settings':
    'Sprache, Platz des Knopfes, Ihre Arbeit, was Ihnen angeboten wurde und für wen Zählungen sind',
  'privacy.settingsWhy': 'Damit Leidraad so aussieht, wie Sie es möchten.',
  'privacy.literal': 'Alles genau so zeigen, wie es gespeichert ist',
  'privacy.literalLabel': 'Alles, was gespeichert ist',

  'omits.pictures':
    'Von Bildern steht hier nur der Name. In der heruntergeladenen Datei sind sie vollständig.',
  'omits.rest':
    'Das ist nur der Anfang, weil es zu viel zum Zeigen ist. In der heruntergeladenen Datei steht alles.',

  'privacy.neverTitle': 'Was nie gespeichert wird',
  'privacy.never':
    'Was Sie in einer Anwendung tippen, was auf der Seite steht, die Adresse oder der Titel der Seite, Ihr Name. Erstellen Sie selbst Anleitungen? Darin stehen Wörter von Knöpfen und Feldern und die Adresse der Anwendung.',
  'privacy.trouble': 'Leidraad kann gerade nichts speichern.',
  'privacy.keepTitle': 'Sichern oder mitnehmen',
  'privacy.keepText':
    'Laden Sie Ihren Fortschritt herunter, zum Beispiel für einen neuen Computer. Sie können ihn später zurückholen.',
  'privacy.download': 'Alles herunterladen',
  'privacy.downloaded': 'Das Herunterladen hat begonnen.',
  'privacy.tooLarge':
    'Das Herunterladen hat begonnen. Zurückholen lässt sich diese Datei nicht: Sie hat {found} MB, und Leidraad kann höchstens {most} MB zurückholen.',
  'privacy.makeSmaller':
    'Möchten Sie alles zurückholen können? Entfernen Sie Anleitungen mit vielen Bildern und laden Sie noch einmal herunter.',
  'privacy.restore': 'Aus einer Datei zurückholen',
  'privacy.busy': 'Bitte warten. Mit vielen Bildern kann das eine Minute dauern.',
  'privacy.restored': 'Ihr Stand wurde zurückgeholt.',
  'privacy.restoreProblems': 'Die Datei wurde nicht übernommen. Es hat sich nichts geändert.',
  'privacy.settingsLeft':
    'Ihre Einstellungen wurden nicht zurückgeholt. {why} Holen Sie die Datei danach noch einmal zurück.',
  'privacy.notShown':
    'Offene Seiten zeigen es noch nicht. Schließen Sie den Browser und öffnen Sie ihn wieder.',
  'privacy.eraseTitle': 'Löschen',
  'privacy.eraseText':
    'Löscht Ihren Fortschritt, Ihre Einstellungen und die Anleitungen, die Sie hinzugefügt haben.',
  'privacy.erase': 'Alles löschen',
  'privacy.eraseQuestion': 'Alles löschen?',
  'privacy.eraseWarning':
    'Das lässt sich nicht rückgängig machen. Möchten Sie etwas behalten? Dann laden Sie es zuerst herunter.',
  'privacy.erased': 'Alles wurde gelöscht.',

  'told.title': 'Was nicht geklappt hat',
  'told.text':
    'Geben Sie das an die Person weiter, die die Anleitungen schreibt: Dann kann sie es beheben. Lesen Sie es erst und entfernen Sie das Häkchen bei allem, was Sie nicht weitergeben möchten. Es wird nichts gesendet: Sie speichern eine Datei und geben sie selbst weiter.',
  'told.none': 'Es gibt nichts Neues. Ist ein Schritt falsch? Klicken Sie dort auf „Stimmt nicht“.',
  'told.ids': 'Was hier nicht mehr bekannt ist, hat einen technischen Namen.',
  'told.line': '„{step}“: {what}, {count}-mal||„{step}“: {what}, {count}-mal',
  'told.missing': 'Es war auf der Seite nicht zu finden',
  'told.unsorted': 'Etwas stimmt nicht, was genau, ist nicht mehr bekannt',
  'told.wordsText':
    'Hier ist nichts angehakt: Ein Wort kann ein Name sein. Wählen Sie nur, was alle lesen dürfen.',
  'told.word': '„{word}“, {count}-mal||„{word}“, {count}-mal',
  'told.literal': 'Die Datei genau so zeigen, wie sie wird',
  'told.literalLabel': 'Die Datei',
  'told.save': 'Als Datei speichern',
  'told.pick': 'Haken Sie zuerst etwas an.',
  'told.savedNow':
    'Die Datei heißt {file}. Geben Sie sie an die Person weiter, die die Anleitungen schreibt.',
  'told.before':
    'Was Sie schon in {count} Datei gespeichert haben, steht hier nicht mehr.||Was Sie schon in {count} Dateien gespeichert haben, steht hier nicht mehr.',
  'told.againText': 'Ist die Datei verloren und hat niemand sie bekommen?',
  'told.again': 'Alles wieder zeigen',

  'refused.length':
    '{file}: Diese Datei ist zu groß. Wählen Sie die Datei, die bei „Was nicht geklappt hat“ gespeichert wurde.',
  'refused.corrupt':
    '{file}: Diese Datei lässt sich nicht lesen. Vielleicht ist sie nicht vollständig. Bitten Sie darum, sie noch einmal zu schicken.',
  'refused.kind':
    '{file}: Das ist eine andere Art von Datei. Wählen Sie die Datei, die bei „Was nicht geklappt hat“ gespeichert wurde.',
  'refused.version':
    '{file}: Diese Datei stammt aus einer anderen Version von Leidraad. Diese Version liest Format {expected}. Aktualisieren Sie Leidraad auf beiden Computern.',
  'refused.count':
    '{file}, bei {where}: Diese Anzahl kann nicht stimmen. Erwartet: eine ganze Zahl von 1 bis {most}. Bitten Sie darum, die Datei neu zu speichern.',
  'refused.field':
    '{file}, bei {where}: Das gehört nicht in so eine Datei ({expected}). Bitten Sie darum, die Datei neu zu speichern.',
};
