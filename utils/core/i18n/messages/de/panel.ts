import type { panel as en } from '../en/panel.ts';

export const panel: Readonly<Record<keyof typeof en, string>> = {
  'popup.title': 'Leidraad',
  'popup.here': 'Hilfe zu dieser Seite',
  'popup.nothingHere': 'Für diese Seite gibt es keine Anleitung.',
  'popup.nothingHereHelp':
    'Öffnen Sie die Anwendung, bei der Sie Hilfe möchten, oder fügen Sie Anleitungen hinzu.',
  'popup.underWay': 'Weitermachen mit',
  'popup.permission':
    'Es gibt Anleitungen für diese Website. Leidraad braucht Ihre Erlaubnis, um sie hier zu zeigen.',
  'popup.allow': 'Auf dieser Website erlauben',
  'popup.help': 'Suche und mehr Hilfe',
  'popup.guides': 'Meine Anleitungen',
  'popup.privacy': 'Datenschutz',

  'help.title': 'Hilfe',
  'help.search': 'In allen Anleitungen suchen',
  'help.results': '{count} Treffer||{count} Treffer',
  'help.noResults': 'Nichts gefunden für „{query}“.',
  'help.noResultsHelp': 'Versuchen Sie es mit einem anderen Wort oder mit weniger Wörtern.',
  'help.forHere': 'Für diese Seite',
  'help.worksIn': 'Gilt in: {where}',
  'help.recent': 'Zuletzt verwendet',
  'help.checklists': 'Meine Checklisten',
  'help.progress': 'Mein Fortschritt',
  'help.completed': 'Fertig',
  'help.completedOn': '{count}-mal gemacht, am {date}||{count}-mal gemacht, zuletzt am {date}',
  'help.noProgress': 'Sie haben noch nichts angefangen.',
  'help.reports':
    'Sie haben {count}-mal gesagt, dass ein Schritt nicht stimmt. Wer die Anleitungen schreibt, weiß das noch nicht.||Sie haben {count}-mal gesagt, dass ein Schritt nicht stimmt. Wer die Anleitungen schreibt, weiß das noch nicht.',
  'help.toReports': 'Lesen und weitergeben',
  'help.readSteps': 'Alle Schritte',
  'help.readHere': 'Hier lesen',
  'help.back': 'Zurück',
  'help.steps': 'Schritte',
  'help.goBack': 'Zurück zu diesem Schritt',
  'help.goAhead': 'Bis hierher überspringen',
  'help.gone': 'Diese Anleitung gibt es nicht mehr.',

  'mine.intro':
    'Was Sie mit Leidraad gemacht haben und was Sie als Nächstes tun können. Das steht nur auf diesem Computer.',
  'mine.all': 'Mein ganzer Fortschritt und eine Bescheinigung',
  'mine.empty': 'Sobald Sie eine Anleitung beginnen, sehen Sie hier, wie weit Sie sind.',
  'mine.next': 'Was Sie jetzt tun können',
  'mine.nextNone': 'Sie haben alles erledigt, was es für Ihre Arbeit gibt.',
  'mine.more': '{count} weitere zeigen||{count} weitere zeigen',
  'mine.guide': 'Anleitung',
  'mine.when': 'Wann',
  'mine.times': '{count}-mal||{count}-mal',
  'mine.renewed': 'Seitdem aktualisiert: Es ist jetzt Version {version}.',
  'mine.practised': 'Geübt',
  'mine.packs': 'Wie weit Sie sind',
  'mine.notAllowed':
    'Leidraad darf auf dieser Website noch nicht helfen. Erlauben Sie es zuerst auf der Seite „Anleitungen“.',
  'mine.nowhere':
    'Leidraad kennt die Adresse der Anwendung nicht. Öffnen Sie sie selbst und machen Sie dort weiter.',

  'certificate.title': 'Bescheinigung',
  'certificate.make': 'Bescheinigung erstellen',
  'certificate.intro':
    'Wählen Sie aus, was darauf stehen soll. Drucken Sie die Bescheinigung dann aus oder speichern Sie sie als PDF.',
  'certificate.back': 'Zurück zu meinem Fortschritt',
  'certificate.empty':
    'Sie haben noch nichts abgeschlossen. Sobald Sie das getan haben, können Sie hier eine Bescheinigung erstellen.',
  'certificate.which': 'Welche Anleitungen?',
  'certificate.all': 'Alles, was ich abgeschlossen habe',
  'certificate.on': 'Auf der Bescheinigung',
  'certificate.name': 'Ihr Name',
  'certificate.nameHint':
    'Ihr Name kommt nur auf das Papier. Leidraad speichert ihn nicht. Sie können das Feld auch leer lassen und Ihren Namen mit dem Stift eintragen.',
  'certificate.print': 'Drucken oder als PDF speichern',
  'certificate.preview': 'So wird es aussehen',
  'certificate.did': 'hat diese Anleitung durchgearbeitet:||hat diese Anleitungen durchgearbeitet:',
  'certificate.issuer': 'Erstellt von {issuer}',
  'certificate.honest':
    'Dieses Blatt besagt, dass die Anleitungen in Leidraad auf diesem Computer durchgearbeitet wurden. Es ist keine Prüfung, und niemand hat es überprüft. Den Namen hat eingetragen, wer das Blatt gedruckt hat.',
  'certificate.madeOn': 'Erstellt am {date}',

  'record.title': 'Aufnahme',
  'record.newTitle': 'Neue Anleitung',
  'record.offer': 'Selbst eine Anleitung erstellen',
  'record.offerText':
    'Machen Sie die Arbeit einmal vor. Leidraad schreibt die Schritte auf, aber nicht, was Sie eingeben.',
  'record.start': 'Aufnehmen auf {host}',
  'record.needsPage':
    'Gehen Sie zur Anwendung. Klicken Sie dort in der Symbolleiste auf das Symbol von Leidraad und wählen Sie „Suche und mehr Hilfe“. Dann können Sie aufnehmen.',
  'record.denied': 'Ohne Erlaubnis für diese Website kann Leidraad nicht aufnehmen.',
  'record.failed':
    'Die Aufnahme konnte nicht beginnen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'record.isOn': 'Aufnahme läuft auf {host}',
  'record.isPaused': 'Aufnahme ist angehalten auf {host}',
  'record.pause': 'Pause',
  'record.resume': 'Weiter aufnehmen',
  'record.done': 'Fertig',
  'record.missed':
    'Was Sie gerade getan oder gezeigt haben, konnte Leidraad nicht aufnehmen. Ergänzen Sie das später selbst im Studio.',
  'record.aside': 'Es ist ein neuer Tab offen, in dem Leidraad nichts aufnimmt.',
  'record.join': 'Auch dort aufnehmen',
  'record.empty': 'Machen Sie jetzt, was Sie erklären wollen. Jeder Schritt erscheint hier.',
  'record.steps': 'Schritte',
  'record.undo': 'Letzten Schritt entfernen',
  'record.remove': 'Schritt {number} entfernen',
  'record.removeShort': 'Entfernen',
  'record.note': 'Anmerkung zu Schritt {number}',
  'record.noteShort': 'Anmerkung',
  'record.noteKind': 'Was für eine Anmerkung?',
  'record.noteWhy': 'Warum man das tut',
  'record.noteException': 'Eine Ausnahme',
  'record.noteWhom': 'Wen man fragen kann',
  'record.noteText': 'Anmerkung',
  'record.noteSave': 'Anmerkung speichern',
  'record.noteFull':
    'Zu diesem Schritt passt keine Anmerkung dieser Art mehr. Wählen Sie eine andere Art oder bearbeiten Sie den Schritt später im Studio.',
  'record.noteLong':
    'Diese Anmerkung ist zu lang. Es ist noch Platz für {count} Zeichen.||Diese Anmerkung ist zu lang. Es ist noch Platz für {count} Zeichen.',
  'record.pickShort': 'Andere Stelle',
  'record.pick': 'Andere Stelle für Schritt {number}',
  'record.insertShort': 'Hier einfügen',
  'record.insert': 'Hier einfügen: nach Schritt {number}',
  'record.place': 'Neue Schritte kommen hierhin.',
  'record.cancel': 'Abbrechen',
  'record.wordsTitle': 'Dürfen diese Wörter in die Anleitung?',
  'record.wordsText':
    'Diese Wörter sind noch nicht gespeichert. Entfernen Sie den Haken bei Namen und anderem aus einem Vorgang.',
  'record.wordsKeep': 'Wörter mit Haken behalten',
  'record.wordsLeft':
    'Unten stehen Wörter, die noch nicht gespeichert sind. Wenn Sie jetzt aufhören, bleiben sie aus der Anleitung weg.',
  'record.personal':
    'Hier steht eine niederländische Bürgerservicenummer oder eine Kontonummer: {found}. Entfernen Sie sie. Danach können Sie speichern.',

  'pick.hint':
    'Zeigen Sie, worum es in diesem Schritt geht. Ein Klick wählt aus. Mit der Tastatur: Tab und Enter. Mit Escape brechen Sie ab.',
  'pick.start': 'Stelle auf der Seite zeigen',
  'pick.stop': 'Zeigen abbrechen',
  'pick.onPage': 'Zeigen Sie die Stelle im Tab der Anwendung.',
  'pick.done': 'Die Stelle wurde geändert. Sie können das rückgängig machen.',
};
