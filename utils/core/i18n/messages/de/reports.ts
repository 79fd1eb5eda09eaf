import type { reports as en } from '../en/reports.ts';

export const reports: Readonly<Record<keyof typeof en, string>> = {
  'collector.title': 'Für die Sammelstelle',
  'collector.intro':
    'Hier machen Sie aus versiegelten Berichten Zahlen über Teams. Alles geschieht auf diesem Computer. Kein Bericht bleibt gespeichert, und nirgends ist zu sehen, was eine einzelne Person getan hat.',
  'collector.link': 'Für die Sammelstelle von Berichten',
  'collector.keyTitle': '1. Der Schlüssel',
  'collector.keyText':
    'Berichte sind für einen Schlüssel versiegelt. Öffnen Sie die Schlüsseldatei mit der Passphrase. Der Schlüssel bleibt offen, bis Sie diese Seite schließen, und wird nicht im Browser gespeichert.',
  'collector.keyFile': 'Schlüsseldatei wählen',
  'collector.passphrase': 'Passphrase',
  'collector.open': 'Schlüssel öffnen',
  'collector.opening': 'Der Schlüssel wird geöffnet. Das dauert einige Sekunden.',
  'collector.opened': 'Der Schlüssel ist offen.',
  'collector.publicKey': 'Der öffentliche Teil: {key}',
  'collector.noKeyFile': 'Wählen Sie zuerst die Schlüsseldatei.',
  'collector.wrongPassphrase':
    'Diese Passphrase passt nicht zu dieser Datei. Versuchen Sie es noch einmal.',
  'collector.wrongKeyFile':
    'Das ist keine Schlüsseldatei mit Passphrase, oder sie ist nicht vollständig. Wählen Sie die Datei, die beim Anlegen des Schlüssels gespeichert wurde.',
  'collector.makeTitle': 'Noch kein Schlüssel? Legen Sie einen an',
  'collector.makeText':
    'Ein Schlüssel reicht für die ganze Organisation. Bewahren Sie Datei und Passphrase an zwei Orten auf. Wer eines von beiden verliert, kann keinen Bericht mehr öffnen.',
  'collector.newPassphrase': 'Neue Passphrase',
  'collector.passphraseHelp':
    'Mindestens {count} Zeichen. Vier oder fünf gewöhnliche Wörter merken sich leicht.',
  'collector.repeat': 'Dieselbe Passphrase noch einmal',
  'collector.short': 'Die Passphrase ist zu kurz: Nötig sind {count} Zeichen.',
  'collector.unlike': 'Die beiden Passphrasen sind nicht gleich.',
  'collector.make': 'Schlüssel anlegen und speichern',
  'collector.making': 'Der Schlüssel wird angelegt. Das dauert einige Sekunden.',
  'collector.made':
    'Der Schlüssel ist als {file} gespeichert und jetzt offen. Bewahren Sie diese Datei gut auf.',
  'collector.fileTitle': 'Datei für die Kolleginnen und Kollegen',
  'collector.fileText':
    'Mit dieser Datei versiegelt Leidraad die Berichte für Ihren Schlüssel. Geben Sie sie der Administration oder den Kolleginnen und Kollegen. Es steht nichts Geheimes darin.',
  'collector.teamNames': 'Teams, jedes in einer eigenen Zeile',
  'collector.destination': 'Ordner auf einem Webserver, an den die Berichte gehen',
  'collector.destinationHelp': 'Eine https-Adresse. Leer: Berichte werden als Datei übergeben.',
  'collector.saveFile': 'Datei speichern',
  'collector.fileSaved': 'Gespeichert als {file}.',
  'collector.fileBad': 'Die Datei wurde nicht gespeichert.',
  'collector.readTitle': '2. Die Berichte',
  'collector.needKey': 'Öffnen Sie zuerst den Schlüssel.',
  'collector.readText':
    'Wählen Sie die versiegelten Berichte oder den Ordner, in dem sie liegen. Sie können sie auch hierher ziehen.',
  'collector.chooseFolder': 'Ordner wählen',
  'collector.reading': '{done} von {total} gelesen',
  'collector.stop': 'Anhalten',
  'collector.stopped': 'Angehalten. Was gelesen war, ist vergessen.',
  'collector.empty': 'Darin waren keine Berichte.',
  'collector.taken': '{count} Bericht zählt mit.||{count} Berichte zählen mit.',
  'collector.refused': '{count} Datei wurde abgelehnt.||{count} Dateien wurden abgelehnt.',
  'collector.files': 'Dateien: {count}',
  'collector.andMore': 'und {count} weitere||und {count} weitere',

  'rejected.broken': 'Kein versiegelter Bericht, oder abgeschnitten oder verändert',
  'rejected.other': 'Für einen anderen Schlüssel versiegelt',
  'rejected.version': 'Aus einer anderen Version von Leidraad',
  'rejected.count': 'Mit unmöglichen Zahlen',
  'rejected.field': 'Nicht so, wie ein Bericht sein soll',
  'rejected.open': 'Aus einer Woche, die noch nicht vorbei ist',
  'rejected.late': 'Aus einer Woche, deren Zahlen schon erstellt sind',
  'rejected.twice': 'Schon mitgezählt',
  'rejected.synthetic': 'Zum Ausprobieren erfunden',

  'remedy.broken':
    'Holen Sie die Datei noch einmal. Wird sie wieder abgelehnt, lassen Sie sie weg.',
  'remedy.other': 'Öffnen Sie ihn mit dem Schlüssel, für den er versiegelt ist.',
  'remedy.version': 'Aktualisieren Sie Leidraad auf diesem Computer und lesen Sie ihn noch einmal.',
  'remedy.count':
    'Er ist gefälscht oder kaputt. Lassen Sie ihn weg, und fragen Sie die Administration, wer Berichte senden kann.',
  'remedy.field': 'Er ist gefälscht oder kaputt. Lassen Sie ihn weg.',
  'remedy.open': 'Lesen Sie ihn, wenn die Woche vorbei ist. Stimmt das Datum dieses Computers?',
  'remedy.late': 'Lassen Sie ihn weg. Zweimal Zahlen einer Woche verraten, wer später dazukam.',
  'remedy.twice': 'Sie brauchen nichts zu tun. Er zählt einmal.',
  'remedy.synthetic': 'Lassen Sie ihn weg. Er gehört nicht zu echten Berichten.',

  'collector.teamsTitle': '3. Die Teams',
  'collector.teamsText':
    'Wie viele Menschen konnten in jedem Team mitmachen? Eine Woche eines Teams ist bereit, wenn mindestens {count} Berichte da sind.',
  'collector.team': 'Team',
  'collector.invited': 'Eingeladen',
  'collector.fromFile': 'Anzahlen aus einer Datei',
  'collector.fromFileHelp': 'Eine Zeile für jedes Team, wie {example}',
  'collector.invitedBad': 'In Zeile {line} steht kein Team mit einer Anzahl: {found}',
  'collector.invitedNone': 'In dieser Datei stehen keine Teams mit einer Anzahl. {found}',
  'collector.invitedRead': 'Die Anzahlen sind eingetragen.',
  'collector.invitedOthers':
    'Diese Teams aus der Datei haben keinen Bericht. Prüfen Sie, ob der Name stimmt:',
  'collector.reportCount': '{count} Bericht||{count} Berichte',

  'readiness.ready': 'Bereit',
  'readiness.published': 'Die Zahlen sind erstellt',
  'readiness.reports': 'Zu wenige Berichte: {count} sind nötig',
  'readiness.invited': 'Tragen Sie ein, wie viele eingeladen sind: {count} oder mehr',

  'collector.figuresTitle': '4. Die Zahlen',
  'collector.figuresText':
    'Die Zahlen sind gerundet, betreffen Teams und sagen nichts über eine einzelne Person. Sie können sie an Führungskräfte geben.',
  'collector.readyCount':
    '{count} Woche eines Teams ist bereit.||{count} Wochen von Teams sind bereit.',
  'collector.publish': 'Zahlen erstellen',
  'collector.publishQuestion': 'Zahlen erstellen?',
  'collector.publishWarning':
    'Das geht für jede Woche eines Teams einmal. Berichte, die danach kommen, werden abgelehnt. Sind alle Berichte da?',
  'collector.stillReading':
    'Es werden noch Berichte gelesen. Danach können Sie die Zahlen erstellen.',
  'collector.saveFirst': 'Speichern Sie zuerst diese Zahlen. Danach können Sie weitere erstellen.',
  'collector.figuresMade':
    'Die Zahlen sind erstellt. Speichern Sie sie jetzt: Wenn Sie diese Seite schließen, sind sie weg.',
  'collector.saveFigures': 'Zahlen speichern',
  'collector.again': 'Es wurden keine Zahlen erstellt, denn von diesen Wochen gibt es sie schon:',
  'collector.inIt': 'Was darin steht',
  'collector.tookPart': 'Haben mitgemacht',
  'collector.ofInvited': '{part} von {invited}',
  'collector.most': 'Die meisten',
  'collector.few': 'Zu wenige für eine Zahl',
  'collector.guidesIn': 'Anleitungen mit Zahlen',

  'reports.title': 'Was meine Führungskraft sieht',
  'reports.intro':
    'Ihre Führungskraft sieht nicht, was Sie tun, nur Zahlen von mindestens {count} Personen zusammen. Hier lesen Sie, was dafür von Ihnen weggehen würde, bevor es weggeht.',
  'reports.howTitle': 'So läuft es ab',
  'reports.howCounts':
    'Nach jeder Woche erstellt Leidraad einen Bericht: wie oft Sie Anleitungen und Schritte genutzt haben und wie lange Anleitungen ungefähr gedauert haben. Er enthält keinen Namen, keinen Computer und keinen Zeitpunkt. Anleitungen, die Sie selbst erstellen, zählen nicht mit.',
  'reports.howSealed':
    'Der Bericht wird versiegelt. Nur die Sammelstelle kann ihn öffnen. Das ist eine Funktion, die mit dem Personalrat vereinbart ist, und nicht Ihre Führungskraft.',
  'reports.howMany':
    'Die Sammelstelle zählt die Berichte von mindestens {count} Personen zusammen. Ihre Führungskraft erhält nur diese Zahlen, gerundet und mit einem zufälligen Anteil.',
  'reports.howFree': 'Ohne Ihr Ja geht nichts weg. Sie können jederzeit Nein sagen, auch später.',
  'reports.whoTitle': 'Für wen die Berichte sind',
  'reports.nobody':
    'Es ist keine Sammelstelle festgelegt. Es wird kein Bericht erstellt, und es geht nichts weg.',
  'reports.openText':
    'Haben Sie eine Datei der Sammelstelle bekommen? Öffnen Sie sie hier. Es geht noch nichts weg.',
  'reports.open': 'Datei öffnen',
  'reports.opened': 'Die Sammelstelle steht jetzt unten.',
  'reports.openProblems': 'Die Datei wurde nicht verwendet. Es hat sich nichts geändert.',
  'reports.byPolicy': 'Das hat Ihre Organisation festgelegt.',
  'reports.byFile': 'Das kommt aus der Datei, die Sie geöffnet haben.',
  'reports.forget': 'Nicht mehr verwenden',
  'reports.folder': 'Wohin sie gehen',
  'reports.asFile': 'Nirgendwohin. Sie speichern sie selbst als Datei.',
  'reports.team': 'Team',
  'reports.noTeam': 'Nicht bekannt',
  'reports.chooseTeam': 'Wählen Sie Ihr Team',
  'reports.key': 'Versiegelt mit dem Schlüssel',
  'reports.teamMissing': 'Ihr Team ist nicht bekannt. Deshalb wird kein Bericht erstellt.',
  'reports.keyWrong':
    'Der Schlüssel der Sammelstelle stimmt nicht. Deshalb wird kein Bericht erstellt.',
  'reports.tellAdmin': 'Sagen Sie das Ihrer Administration.',
  'reports.askTitle': 'Dürfen diese Berichte weggehen?',
  'reports.askText':
    'Wenn Sie Ja sagen, gehen die Berichte unten an {host}. Danach geht jede Woche einer weg. Jeder neue Bericht liegt zuerst einen Tag hier, damit Sie ihn lesen können. Sie können jederzeit damit aufhören.',
  'reports.yes': 'Ja, senden',
  'reports.no': 'Nein, nicht senden',
  'reports.denied': 'Leidraad darf {host} nicht erreichen. Es geht nichts weg.',
  'reports.pinned':
    'Ihre Organisation lässt Leidraad nicht auf {host} zu. Sagen Sie das Ihrer Administration. Es geht nichts weg.',
  'reports.choiceTitle': 'Ihre Entscheidung',
  'reports.saidYes': 'Sie haben Ja gesagt. Jede Woche geht ein Bericht an {host}.',
  'reports.saidNo': 'Sie haben Nein gesagt. Es wird kein Bericht erstellt, und es geht nichts weg.',
  'reports.stop': 'Nicht mehr senden',
  'reports.again': 'Ab dieser Woche senden',
  'reports.weeksTitle': 'Die Berichte',
  'reports.none':
    'Es gibt noch keinen Bericht. Der nächste entsteht nach dem Ende dieser Woche: {day}.',
  'reports.week': 'Woche: {days}',
  'reports.asked': 'Wartet auf Ihre Antwort.',
  'reports.waits': 'Geht an {host}, frühestens am {date}.',
  'reports.leaves': 'Geht jetzt an {host}.',
  'reports.unreachable': '{host} war nicht erreichbar. Leidraad versucht es später noch einmal.',
  'reports.later':
    '{host} konnte ihn nicht annehmen (Antwort {status}). Leidraad versucht es später noch einmal.',
  'reports.refused':
    '{host} hat ihn nicht angenommen (Antwort {status}). Leidraad versucht es jeden Tag noch einmal. Sagen Sie das Ihrer Administration.',
  'reports.sent': 'Gesendet an {host} am {date}.',
  'reports.unsaved': 'Noch nicht gespeichert.',
  'reports.saved': 'Gespeichert am {date}.',
  'reports.save': 'Versiegelt speichern',
  'reports.saveAgain': 'Noch einmal speichern',
  'reports.what': 'Anleitung und Schritt',
  'reports.howOften': 'Wie oft',
  'reports.empty':
    'In dieser Woche wurde nichts gezählt. Einen Bericht gibt es trotzdem: Sonst könnte jemand sehen, dass Sie keine Anleitung genutzt haben.',
  'reports.words': 'Wörter, nach denen Sie ohne Ergebnis gesucht haben: {words}',
  'reports.inWords': 'Was darin steht',
  'reports.literal': 'Den Bericht wörtlich zeigen',
  'reports.literalLabel': 'Der Bericht, wörtlich',
  'reports.answered': '{count}-mal „{answer}“||{count}-mal „{answer}“',
  'reports.link': 'Was meine Führungskraft sieht',
  'reports.linkText':
    'Bekommt Ihre Organisation Zahlen? Hier steht, was darin von Ihnen kommt und ob es weggeht.',
  'reports.noticeText': 'Ein Bericht mit Zahlen liegt bereit. Er geht nur weg, wenn Sie Ja sagen.',
  'reports.noticeOpen': 'Lesen und entscheiden',

  'counted.offered': '{count}-mal angeboten||{count}-mal angeboten',
  'counted.started': '{count}-mal begonnen||{count}-mal begonnen',
  'counted.completed': '{count}-mal abgeschlossen||{count}-mal abgeschlossen',
  'counted.stopped': '{count}-mal abgebrochen||{count}-mal abgebrochen',
  'counted.seen': '{count}-mal gesehen||{count}-mal gesehen',
  'counted.done': '{count}-mal erledigt||{count}-mal erledigt',
  'counted.skipped': '{count}-mal übersprungen||{count}-mal übersprungen',
  'counted.back': '{count}-mal zurückgegangen||{count}-mal zurückgegangen',
  'counted.missing': '{count}-mal nicht gefunden||{count}-mal nicht gefunden',
  'counted.reported': '{count}-mal als falsch gemeldet||{count}-mal als falsch gemeldet',

  'took.under-2-min':
    '{count}-mal fertig in weniger als 2 Minuten||{count}-mal fertig in weniger als 2 Minuten',
  'took.under-5-min':
    '{count}-mal fertig in 2 bis 5 Minuten||{count}-mal fertig in 2 bis 5 Minuten',
  'took.under-15-min':
    '{count}-mal fertig in 5 bis 15 Minuten||{count}-mal fertig in 5 bis 15 Minuten',
  'took.under-1-h':
    '{count}-mal fertig in 15 Minuten bis einer Stunde||{count}-mal fertig in 15 Minuten bis einer Stunde',
  'took.longer':
    '{count}-mal fertig in mehr als einer Stunde||{count}-mal fertig in mehr als einer Stunde',
};
