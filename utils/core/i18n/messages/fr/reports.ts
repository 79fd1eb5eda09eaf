import type { reports as en } from '../en/reports.ts';

export const reports: Readonly<Record<keyof typeof en, string>> = {
  'collector.title': 'Pour le collecteur',
  'collector.intro':
    'Ici, vous transformez des rapports scellés en chiffres sur des équipes. Tout se passe sur cet ordinateur. Aucun rapport n’est conservé, et rien ne montre ce qu’une seule personne a fait.',
  'collector.link': 'Pour le collecteur de rapports',
  'collector.keyTitle': '1. La clé',
  'collector.keyText':
    'Les rapports sont scellés pour une seule clé. Ouvrez le fichier de la clé avec sa phrase secrète. La clé reste ouverte jusqu’à ce que vous fermiez cette page, et n’est pas enregistrée dans le navigateur.',
  'collector.keyFile': 'Choisir le fichier de la clé',
  'collector.passphrase': 'Phrase secrète',
  'collector.open': 'Ouvrir la clé',
  'collector.opening': 'Ouverture de la clé. Cela prend quelques secondes.',
  'collector.opened': 'La clé est ouverte.',
  'collector.publicKey': 'Sa partie publique : {key}',
  'collector.noKeyFile': 'Choisissez d’abord le fichier de la clé.',
  'collector.wrongPassphrase': 'Cette phrase secrète ne correspond pas à ce fichier. Réessayez.',
  'collector.wrongKeyFile':
    'Ce n’est pas un fichier de clé avec une phrase secrète, ou il n’est pas complet. Choisissez le fichier enregistré lors de la création de la clé.',
  'collector.makeTitle': 'Pas encore de clé ? Créez-en une',
  'collector.makeText':
    'Une seule clé suffit pour toute l’organisation. Conservez le fichier et la phrase secrète à deux endroits. Sans l’un des deux, plus aucun rapport ne peut être ouvert.',
  'collector.newPassphrase': 'Nouvelle phrase secrète',
  'collector.passphraseHelp':
    'Au moins {count} caractères. Quatre ou cinq mots courants se retiennent facilement.',
  'collector.repeat': 'La même phrase secrète encore une fois',
  'collector.short': 'La phrase secrète est trop courte : il faut {count} caractères.',
  'collector.unlike': 'Les deux phrases secrètes ne sont pas identiques.',
  'collector.make': 'Créer la clé et l’enregistrer',
  'collector.making': 'Création de la clé. Cela prend quelques secondes.',
  'collector.made':
    'La clé a été enregistrée sous {file} et est maintenant ouverte. Conservez bien ce fichier.',
  'collector.fileTitle': 'Fichier pour vos collègues',
  'collector.fileText':
    'Avec ce fichier, Leidraad scelle les rapports pour votre clé. Donnez-le à l’administrateur ou à vos collègues. Il ne contient rien de secret.',
  'collector.teamNames': 'Équipes, une par ligne',
  'collector.destination': 'Dossier d’un serveur web où vont les rapports',
  'collector.destinationHelp':
    'Une adresse https. Vide : les collègues remettent leur rapport sous forme de fichier.',
  'collector.saveFile': 'Enregistrer le fichier',
  'collector.fileSaved': 'Enregistré sous {file}.',
  'collector.fileBad': 'Le fichier n’a pas été enregistré.',
  'collector.readTitle': '2. Les rapports',
  'collector.needKey': 'Ouvrez d’abord la clé.',
  'collector.readText':
    'Choisissez les rapports scellés, ou le dossier qui les contient. Vous pouvez aussi les déposer ici.',
  'collector.chooseFolder': 'Choisir un dossier',
  'collector.reading': 'Lus : {done} sur {total}',
  'collector.stop': 'Arrêter',
  'collector.stopped': 'Arrêté. Ce qui avait été lu est oublié.',
  'collector.empty': 'Aucun rapport n’y figurait.',
  'collector.taken': '{count} rapport compte.||{count} rapports comptent.',
  'collector.refused': '{count} fichier a été refusé.||{count} fichiers ont été refusés.',
  'collector.files': 'Fichiers : {count}',
  'collector.andMore': 'et {count} autre||et {count} autres',

  'rejected.broken': 'Pas un rapport scellé, ou coupé ou modifié',
  'rejected.other': 'Scellé pour une autre clé',
  'rejected.version': 'D’une autre version de Leidraad',
  'rejected.count': 'Avec des nombres impossibles',
  'rejected.field': 'Pas comme un rapport devrait être',
  'rejected.open': 'D’une semaine qui n’est pas encore terminée',
  'rejected.late': 'D’une semaine dont les chiffres sont déjà calculés',
  'rejected.twice': 'Déjà compté',
  'rejected.synthetic': 'Inventé, pour faire un essai',

  'remedy.broken': 'Récupérez le fichier à nouveau. S’il est encore refusé, laissez-le de côté.',
  'remedy.other': 'Ouvrez-le avec la clé pour laquelle il a été scellé.',
  'remedy.version': 'Mettez Leidraad à jour sur cet ordinateur, et lisez-le à nouveau.',
  'remedy.count':
    'Il est falsifié ou abîmé. Laissez-le de côté. Demandez à votre administrateur\u202f: qui peut envoyer des rapports\u202f?',
  'remedy.field': 'Il est falsifié ou abîmé. Laissez-le de côté.',
  'remedy.open':
    'Lisez-le quand la semaine sera terminée. La date de cet ordinateur est-elle juste ?',
  'remedy.late':
    'Laissez-le de côté. Les chiffres d’une même semaine, calculés deux fois, trahissent qui est venu plus tard.',
  'remedy.twice': 'Il n’y a rien à faire. Il compte une fois.',
  'remedy.synthetic': 'Laissez-le de côté. Il ne va pas avec de vrais rapports.',

  'collector.teamsTitle': '3. Les équipes',
  'collector.teamsText':
    'Combien de personnes de chaque équipe pouvaient participer ? La semaine d’une équipe est prête quand au moins {count} rapports sont là.',
  'collector.team': 'Équipe',
  'collector.invited': 'Personnes invitées',
  'collector.fromFile': 'Nombres d’un fichier',
  'collector.fromFileHelp': 'Une ligne par équipe, comme {example}',
  'collector.invitedBad': 'La ligne {line} n’est pas une équipe avec un nombre : {found}',
  'collector.invitedNone': 'Ce fichier ne contient pas d’équipes avec un nombre. {found}',
  'collector.invitedRead': 'Les nombres ont été remplis.',
  'collector.invitedOthers':
    'Ces équipes du fichier n’ont aucun rapport. Vérifiez si le nom est juste :',
  'collector.reportCount': '{count} rapport||{count} rapports',

  'readiness.ready': 'Prête',
  'readiness.published': 'Les chiffres sont calculés',
  'readiness.reports': 'Trop peu de rapports : il en faut {count}',
  'readiness.invited': 'Indiquez combien de personnes sont invitées : {count} ou plus',

  'collector.figuresTitle': '4. Les chiffres',
  'collector.figuresText':
    'Les chiffres sont arrondis, portent sur des équipes et ne disent rien d’une seule personne. Vous pouvez les donner aux responsables.',
  'collector.readyCount':
    '{count} semaine d’équipe est prête.||{count} semaines d’équipes sont prêtes.',
  'collector.publish': 'Calculer les chiffres',
  'collector.publishQuestion': 'Calculer les chiffres ?',
  'collector.publishWarning':
    'Cela se fait une seule fois pour chaque semaine d’une équipe. Les rapports qui viennent après sont refusés. Tous les rapports sont-ils là ?',
  'collector.stillReading':
    'Des rapports sont encore en cours de lecture. Ensuite, vous pourrez calculer les chiffres.',
  'collector.saveFirst':
    'Enregistrez d’abord ces chiffres. Ensuite, vous pourrez en calculer d’autres.',
  'collector.figuresMade':
    'Les chiffres sont calculés. Enregistrez-les maintenant : si vous fermez cette page, ils sont perdus.',
  'collector.saveFigures': 'Enregistrer les chiffres',
  'collector.again': 'Aucun chiffre n’a été calculé, car ces semaines en ont déjà :',
  'collector.inIt': 'Ce qu’il contient',
  'collector.tookPart': 'Ont participé',
  'collector.ofInvited': '{part} sur {invited}',
  'collector.most': 'La plupart',
  'collector.few': 'Trop peu pour le dire',
  'collector.guidesIn': 'Guides avec des chiffres',

  'reports.title': 'Ce que voit mon responsable',
  'reports.intro':
    'Votre responsable ne voit pas ce que vous faites, seulement des totaux d’au moins {count} personnes. Vous lisez ici ce qui partirait de chez vous pour cela, avant que cela ne parte.',
  'reports.howTitle': 'Comment cela se passe',
  'reports.howCounts':
    'Après chaque semaine, Leidraad fait un rapport : combien de fois vous avez utilisé des guides et des étapes, et combien de temps à peu près les guides ont duré. Il ne contient ni nom, ni ordinateur, ni moment. Les guides que vous faites vous-même ne comptent pas.',
  'reports.howSealed':
    'Le rapport est scellé. Seul le collecteur peut l’ouvrir. C’est une fonction convenue avec les représentants du personnel, et non votre responsable.',
  'reports.howMany':
    'Le collecteur additionne les rapports d’au moins {count} personnes. Votre responsable ne reçoit que ces totaux, arrondis et avec une part de hasard.',
  'reports.howFree': 'Rien ne part sans votre oui. Vous pouvez toujours dire non, même plus tard.',
  'reports.whoTitle': 'Pour qui sont les rapports',
  'reports.nobody': 'Aucun collecteur n’est indiqué. Aucun rapport n’est fait et rien ne part.',
  'reports.openText':
    'Avez-vous reçu un fichier du collecteur ? Ouvrez-le ici. Rien ne part encore.',
  'reports.open': 'Ouvrir un fichier',
  'reports.opened': 'Le collecteur est maintenant indiqué ci-dessous.',
  'reports.openProblems': 'Le fichier n’a pas été utilisé. Rien n’a changé.',
  'reports.byPolicy': 'C’est votre organisation qui a fait ce choix.',
  'reports.byFile': 'Cela vient du fichier que vous avez ouvert.',
  'reports.forget': 'Ne plus utiliser',
  'reports.folder': 'Où ils vont',
  'reports.asFile': 'Nulle part. Vous les enregistrez vous-même comme fichiers.',
  'reports.team': 'Équipe',
  'reports.noTeam': 'Inconnue',
  'reports.chooseTeam': 'Choisissez votre équipe',
  'reports.key': 'Scellés avec la clé',
  'reports.teamMissing': 'Votre équipe n’est pas connue. C’est pourquoi aucun rapport n’est fait.',
  'reports.keyWrong':
    'La clé du collecteur n’est pas bonne. C’est pourquoi aucun rapport n’est fait.',
  'reports.tellAdmin': 'Dites-le à votre administrateur.',
  'reports.askTitle': 'Ces rapports peuvent-ils partir ?',
  'reports.askText':
    'Si vous dites oui, les rapports ci-dessous partent vers {host}. Ensuite, il en part un chaque semaine. Chaque nouveau rapport reste d’abord ici un jour, pour que vous puissiez le lire. Vous pouvez arrêter à tout moment.',
  'reports.yes': 'Oui, envoyer',
  'reports.no': 'Non, ne pas envoyer',
  'reports.denied': 'Leidraad n’a pas le droit d’accéder à {host}. Rien ne part.',
  'reports.pinned':
    'Votre organisation n’autorise pas Leidraad à accéder à {host}. Dites-le à votre administrateur. Rien ne part.',
  'reports.choiceTitle': 'Votre choix',
  'reports.saidYes': 'Vous avez dit oui. Chaque semaine, un rapport part vers {host}.',
  'reports.saidNo': 'Vous avez dit non. Aucun rapport n’est fait et rien ne part.',
  'reports.stop': 'Ne plus envoyer',
  'reports.again': 'Envoyer à partir de cette semaine',
  'reports.weeksTitle': 'Les rapports',
  'reports.none': 'Il n’y a pas encore de rapport. Le prochain sera fait après le {day}.',
  'reports.week': 'Semaine du {days}',
  'reports.asked': 'Attend votre réponse.',
  'reports.waits': 'Part vers {host}, au plus tôt le {date}.',
  'reports.leaves': 'Part maintenant vers {host}.',
  'reports.unreachable': '{host} n’a pas répondu. Leidraad réessaiera plus tard.',
  'reports.later':
    '{host} n’a pas pu le prendre (réponse {status}). Leidraad réessaiera plus tard.',
  'reports.refused':
    '{host} ne l’a pas pris (réponse {status}). Leidraad réessaie chaque jour. Dites-le à votre administrateur.',
  'reports.sent': 'Envoyé à {host} le {date}.',
  'reports.unsaved': 'Pas encore enregistré.',
  'reports.saved': 'Enregistré le {date}.',
  'reports.save': 'Enregistrer scellé',
  'reports.saveAgain': 'Enregistrer encore une fois',
  'reports.what': 'Guide et étape',
  'reports.howOften': 'Combien de fois',
  'reports.empty':
    'Rien n’a été compté cette semaine. Il y a quand même un rapport : sinon, quelqu’un pourrait voir que vous n’avez utilisé aucun guide.',
  'reports.words': 'Mots que vous avez cherchés sans rien trouver : {words}',
  'reports.inWords': 'Ce qu’il contient',
  'reports.literal': 'Montrer le rapport à la lettre',
  'reports.literalLabel': 'Le rapport, à la lettre',
  'reports.answered': '{count} fois « {answer} »||{count} fois « {answer} »',
  'reports.link': 'Ce que voit mon responsable',
  'reports.linkText':
    'Votre organisation reçoit-elle des totaux ? Vous voyez ici ce qui y vient de vous, et si cela part.',
  'reports.noticeText': 'Un rapport avec des totaux est prêt. Il ne part que si vous dites oui.',
  'reports.noticeOpen': 'Lire et choisir',

  'counted.offered': 'proposé {count} fois||proposé {count} fois',
  'counted.started': 'commencé {count} fois||commencé {count} fois',
  'counted.completed': 'terminé {count} fois||terminé {count} fois',
  'counted.stopped': 'arrêté {count} fois||arrêté {count} fois',
  'counted.seen': 'vu {count} fois||vu {count} fois',
  'counted.done': 'fait {count} fois||fait {count} fois',
  'counted.skipped': 'passé {count} fois||passé {count} fois',
  'counted.back': 'retour en arrière {count} fois||retour en arrière {count} fois',
  'counted.missing': 'introuvable {count} fois||introuvable {count} fois',
  'counted.reported': 'signalé comme faux {count} fois||signalé comme faux {count} fois',

  'took.under-2-min':
    'terminé {count} fois en moins de 2 minutes||terminé {count} fois en moins de 2 minutes',
  'took.under-5-min':
    'terminé {count} fois en 2 à 5 minutes||terminé {count} fois en 2 à 5 minutes',
  'took.under-15-min':
    'terminé {count} fois en 5 à 15 minutes||terminé {count} fois en 5 à 15 minutes',
  'took.under-1-h':
    'terminé {count} fois en 15 minutes à une heure||terminé {count} fois en 15 minutes à une heure',
  'took.longer':
    'terminé {count} fois en plus d’une heure||terminé {count} fois en plus d’une heure',
};
