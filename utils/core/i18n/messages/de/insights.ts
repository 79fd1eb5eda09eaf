import type { insights as en } from '../en/insights.ts';

export const insights: Readonly<Record<keyof typeof en, string>> = {
  'insights.title': 'Auswertung der Anleitungen',
  'insights.intro':
    'Sehen Sie, wie es um die Anleitungen in Teams steht. Was eine einzelne Person getan hat, sehen Sie nie.',
  'insights.link': 'Für Führungskräfte: Auswertung der Anleitungen',
  'insights.off': 'Ihre Organisation hat diese Seite ausgeschaltet.',
  'insights.openTitle': 'Zahlen öffnen',
  'insights.openText':
    'Wählen Sie die Dateien mit Zahlen, die Sie bekommen haben, eine oder mehrere. Sie bleiben auf dieser Seite. Nichts wird gespeichert und nichts gesendet: Wenn Sie die Seite schließen, sind sie weg.',
  'insights.choose': 'Dateien auswählen',
  'insights.opening': 'Die Dateien werden gelesen.',
  'insights.openedTitle': 'Die Zahlen sind geöffnet.',
  'insights.troubleTitle': 'Nicht alles wurde geöffnet.',
  'insights.holds': 'Jetzt offen: {weeks} von {teams} zu {guides}.',
  'insights.weekCount': '{count} Woche||{count} Wochen',
  'insights.teamCount': '{count} Team||{count} Teams',
  'insights.guideCount': '{count} Anleitung||{count} Anleitungen',
  'insights.threshold': 'Hinter jeder Zahl stehen mindestens {k} Personen.',
  'insights.nothing':
    'In diesen Dateien sind keine Zahlen. Vielleicht haben zu wenige Personen mitgemacht.',
  'insights.inShort': 'Kurz gesagt',
  'insights.repeatedSame':
    '{file}: {weeks} war schon offen und zählt einmal.||{file}: {weeks} waren schon offen und zählen einmal.',
  'insights.repeatedOther':
    '{file}: {weeks} war schon mit anderen Zahlen offen. Was zuerst offen war, zählt. Fragen Sie, welche Datei stimmt.||{file}: {weeks} waren schon mit anderen Zahlen offen. Was zuerst offen war, zählt. Fragen Sie, welche Datei stimmt.',
  'insights.teamWeeks': '{count} Woche eines Teams||{count} Wochen von Teams',
  'insights.synthetic': 'Erfundene Zahlen, zum Ausprobieren',
  'insights.filters': 'Wählen Sie, was Sie sehen',
  'insights.team': 'Team',
  'insights.pack': 'Paket',
  'insights.guide': 'Anleitung',
  'insights.allTeams': 'jedes Team für sich',
  'insights.allPacks': 'alle Pakete',
  'insights.allGuides': 'alle Anleitungen',
  'insights.from': 'Ab der Woche vom',
  'insights.to': 'Bis zur Woche vom',
  'insights.by': 'Linien',
  'insights.byTeam': 'je Team',
  'insights.byGuide': 'je Anleitung',
  'insights.byPack': 'je Paket',
  'insights.planTitle': 'Ziel und Änderungen',
  'insights.planText':
    'Schreiben Sie auf, was Sie erreichen möchten und wann sich etwas geändert hat, zum Beispiel eine neue Version der Anwendung. Das bleibt nicht auf dieser Seite. Speichern Sie es als Datei und öffnen Sie diese beim nächsten Mal zusammen mit den Zahlen.',
  'insights.aimPercent': 'Ziel: So viel Prozent machen in einer Woche mit',
  'insights.aimDay': 'Erreicht an diesem Tag',
  'insights.aim': 'Ziel: {percent}',
  'insights.changeName': 'Was hat sich geändert?',
  'insights.changeDay': 'Wann?',
  'insights.remove': 'Entfernen',
  'insights.addChange': 'Hinzufügen',
  'insights.removeChange': '„{name}“ entfernen',
  'insights.savePlan': 'Als Datei speichern',
  'insights.about': 'etwa {number}',
  'insights.most': 'die meisten',
  'insights.few': 'zu wenige zum Zeigen',
  'insights.fewShort': 'zu wenige',
  'insights.fewAll': 'Es sind zu wenige Personen für eine Zahl.',
  'insights.who': 'etwa {part}\u00a0von\u00a0{whole}||etwa {part}\u00a0von\u00a0{whole}',
  'insights.whoMost': 'die meisten',
  'insights.whoNearly': 'fast alle',
  'insights.stepNamed': 'Schritt {number} („{step}“)',
  'insights.stepId': 'Schritt „{step}“',
  'insights.pair': '{name}: {value}',
  'insights.quoted': '„{word}“',
  'insights.version': 'Version {version}',
  'insights.week': 'Woche vom',
  'insights.people': 'Personen',
  'insights.invited': 'Eingeladen',
  'insights.step': 'Schritt',
  'insights.stopsHere': '% hören hier auf',
  'insights.trouble': 'Was passiert',
  'insights.inWeeks': 'In so vielen Wochen',
  'insights.question': 'Frage',
  'insights.answer': 'Antwort',
  'insights.time': 'Zeit',
  'insights.word': 'Wort',
  'insights.highest': 'Meiste Personen in einer Woche',
  'insights.release': 'Änderung',
  'insights.measure': 'Was',
  'insights.before': 'Davor, %',
  'insights.after': 'Danach, %',
  'insights.difference': 'Unterschied',
  'insights.moreThanChance': 'mehr als Zufall',
  'insights.chance': 'kann Zufall sein',
  'insights.offered': 'angeboten',
  'insights.used': 'genutzt',
  'insights.begun': 'begonnen',
  'insights.completed': 'abgeschlossen',
  'insights.open': 'am Ende der Woche noch dabei',
  'insights.stopped': 'aufgehört',
  'insights.missing': 'nicht gefunden',
  'insights.back': 'ging zurück',
  'insights.reported': '„stimmt nicht“',
  'insights.adoptionTitle': 'Wie viele mitmachen',
  'insights.adoptionOf': 'Wie viele „{what}“ nutzen',
  'insights.lastWeek': 'In der Woche vom {week}: {values}.',
  'insights.value': '{name} etwa {share}',
  'insights.valueLeast': '{name} mindestens etwa {share}',
  'insights.valueMost': '{name} die meisten',
  'insights.aimReached': 'Das Ziel von {percent} am {day} ist erreicht von {names}.',
  'insights.aimOpen': 'Das Ziel von {percent} am {day} ist noch nicht erreicht.',
  'insights.aimMissed': 'Das Ziel von {percent} am {day} wurde nicht erreicht.',
  'insights.aimUnknown': 'Zum Ziel von {percent} am {day} gibt es bis zu diesem Tag keine Zahl.',
  'insights.nameThen': '{name} (Woche vom {week})',
  'insights.adoptionNote':
    'Zahlen sind gerundet und durch Zufall ein wenig verändert. Ein Unterschied von 5 oder 10 Personen sagt nichts. Ein offenes Zeichen: die meisten. Eine Lücke: zu wenige Personen.',
  'insights.atLeastNote':
    'Bei einem Paket zählt hier die Anleitung, die die meisten nutzen. So wird niemand doppelt gezählt, der mehrere nutzt.',
  'insights.packsNote':
    'Eine Anleitung, die in mehreren Paketen ist, zählt hier in dem Paket, in dem die meisten sie nutzen. So wird niemand doppelt gezählt.',
  'insights.seriesNote': 'Gezeichnet: {count} von {all} Linien. Die Tabelle hat alle.',
  'insights.rowsNote': 'Gezeichnet: {count} von {all} Zeilen. Die Tabelle hat alle.',
  'insights.tableNote': 'Hier stehen {count} von {all} Zeilen. Die CSV-Datei hat alle.',
  'insights.reachTitle': 'Angeboten, begonnen, abgeschlossen: {guide}',
  'insights.tellOffered':
    '{who} bekommt „{guide}“ in einer Woche angeboten.||{who} bekommen „{guide}“ in einer Woche angeboten.',
  'insights.tellBegun': '{who} beginnt mit „{guide}“.||{who} beginnen mit „{guide}“.',
  'insights.reachFew':
    'Zu wenige Personen, um zu zeigen, wie viele „{guide}“ angeboten bekamen oder damit begannen.',
  'insights.reachNote':
    'Es sind Anteile derer, die einen Bericht gesendet haben. Jede Zeile steht für sich und zählt die Wochen, in denen es genug Personen waren, um es zu zeigen. Wer in einer Woche abschließt, kann in einer anderen begonnen haben.',
  'insights.funnelTitle': 'Wo Personen aufhören: {guide}',
  'insights.funnelNote':
    'Über {weeks}. Jede Zeile steht für sich: wie viele von denen, die die Anleitung nutzten, bei diesem Schritt aufhörten, in den Wochen, in denen das gezeigt werden darf. Zusammen sind die Zeilen nicht 100 %. Eine Zeile ohne Balken: zu wenige Personen.',
  'insights.stopsFew': 'Bei keinem Schritt von „{guide}“ hören so viele auf, dass es gezeigt wird.',
  'insights.finish': '{who} schließt „{guide}“ ab.||{who} schließen „{guide}“ ab.',
  'insights.timesTitle': 'Wie lange es dauert: {guide}',
  'insights.tellTime':
    'wer „{guide}“ abschließt: {who} braucht {time}.||wer „{guide}“ abschließt: {who} brauchen {time}.',
  'insights.under2': 'weniger als 2 Minuten',
  'insights.under5': '2 bis 5 Minuten',
  'insights.under15': '5 bis 15 Minuten',
  'insights.under60': '15 Minuten bis eine Stunde',
  'insights.longer': 'mehr als eine Stunde',
  'insights.timesNote':
    'Es sind Anteile derer, die die Anleitung in einer Woche abgeschlossen haben. Die Zeit läuft vom Anfang bis zum Ende, mit Pausen. Nur Wochen zählen, in denen es genug Personen waren, um es zu zeigen.',
  'insights.frictionTitle': 'Wo es schwierig ist',
  'insights.frictionFew': 'Nirgends kamen so viele nicht weiter, dass es gezeigt werden darf.',
  'insights.frictionOrder': 'Oben steht, was in allen Wochen zusammen am häufigsten vorkam.',
  'insights.tellStopped':
    '{who} hört bei {step} von „{guide}“ auf.||{who} hören bei {step} von „{guide}“ auf.',
  'insights.tellMissing':
    '{step} von „{guide}“ war auf der Seite nicht zu finden. Betroffen: {who}.',
  'insights.tellBack':
    '{who} geht ab {step} von „{guide}“ zurück.||{who} gehen ab {step} von „{guide}“ zurück.',
  'insights.tellReported':
    '{who} sagt, dass {step} von „{guide}“ nicht stimmt.||{who} sagen, dass {step} von „{guide}“ nicht stimmt.',
  'insights.partNote':
    'Es sind Anteile derer, die in einer Woche etwas mit der Anleitung getan haben. Nur Wochen zählen, in denen es genug Personen waren, um es zu zeigen.',
  'insights.shownIn':
    'Das war in {count} von {all} Wochen von Teams so, zuletzt in der Woche vom {week}.||Das war in {count} von {all} Wochen von Teams so, zuletzt in der Woche vom {week}.',
  'insights.shownRest': 'Sonst waren es zu wenige zum Zeigen.',
  'insights.answersTitle': 'Was geantwortet wurde',
  'insights.tellAnswer':
    '{who} antwortet auf „{question}“: „{answer}“.||{who} antworten auf „{question}“: „{answer}“.',
  'insights.mostIn': 'in {count} Woche die meisten||in {count} Wochen die meisten',
  'insights.mostAnswered':
    '„Die meisten“ sind hier die meisten von denen, die geantwortet haben. Wie viele das sind, ist nicht bekannt. Deshalb gibt es keinen Balken.',
  'insights.wordsTitle': 'Welche Anleitungen fehlten',
  'insights.wordsTold': 'Am häufigsten gesucht und nicht gefunden: {words}.',
  'insights.wordsFew':
    'Kein Wort wurde in einer Woche von so vielen gesucht, dass es gezeigt werden darf.',
  'insights.wordsNote':
    'Der Balken zählt Wochen von Teams, in denen genug Personen das Wort suchten. Personen werden nicht zusammengezählt: Jemand kann in mehreren Wochen suchen. Nur Wörter einer festen Liste zählen.',
  'insights.releasesTitle': 'Vor und nach einer Änderung: {guide}',
  'insights.releaseTold':
    'So viele schlossen „{guide}“ ab: vor „{release}“ {before}, danach {after}.',
  'insights.releaseChance': 'Das kann Zufall sein.',
  'insights.releaseFew':
    'Rund um „{release}“ schließen zu wenige „{guide}“ ab, um es zu vergleichen.',
  'insights.releasesNote':
    'Verglichen werden höchstens {count} Wochen davor und {count} Wochen danach. Die Woche selbst zählt nicht. Der leere Kreis ist davor, der volle danach. Dass etwas danach anders ist, sagt noch nicht, warum.',
  'insights.showTable': 'Als Tabelle zeigen',
  'insights.tableOf': 'Tabelle: {title}',
  'insights.save': '„{title}“ als {format} speichern',
  'insights.saveFailed': 'Das Speichern hat nicht geklappt. Versuchen Sie es noch einmal.',
  'insights.report': 'Bericht auf einer Seite',
  'insights.print': 'Drucken',
  'insights.leaveReport': 'Zurück zu allen Diagrammen',
  'insights.reportOf': '{team}. {guide}. {from} bis zur Woche vom {to}.',
  'insights.reportFoot':
    'Erstellt am {day}. Zahlen von Gruppen, gerundet und durch Zufall ein wenig verändert; hinter jeder Zahl stehen mindestens {k} Personen.',

  'aggregate.length':
    '{file} ist zu groß für eine Datei mit Zahlen. Wählen Sie die Datei, die Sie bekommen haben.',
  'aggregate.corrupt':
    '{file} ist beschädigt oder nicht vollständig. Bitten Sie noch einmal um die Datei.',
  'aggregate.kind':
    '{file} ist keine Datei mit Zahlen von Teams. Wählen Sie die Datei, die Sie bekommen haben.',
  'aggregate.version':
    '{file} ist von einer anderen Version (erwartet: {expected}). Aktualisieren Sie Leidraad oder bitten Sie um eine andere Datei.',
  'aggregate.count':
    '{file}: Bei {where} steht eine Zahl, die nicht sein kann ({expected}). Bitten Sie noch einmal um die Datei.',
  'aggregate.field':
    '{file}: Bei {where} stimmt etwas nicht ({expected}). Bitten Sie noch einmal um die Datei.',
  'aggregate.mixed':
    '{file} passt nicht zu dem, was schon offen ist: Das eine ist erfunden, das andere nicht. Laden Sie die Seite neu und öffnen Sie diese Datei für sich.',
};
