import type { panel as en } from '../en/panel.ts';

export const panel: Readonly<Record<keyof typeof en, string>> = {
  'popup.title': 'Leidraad',
  'popup.here': 'Aide pour cette page',
  'popup.nothingHere': 'Il n’y a pas de guide pour cette page.',
  'popup.nothingHereHelp':
    'Ouvrez l’application pour laquelle vous voulez de l’aide, ou ajoutez des guides.',
  'popup.underWay': 'Continuer avec',
  'popup.permission':
    'Il y a des guides pour ce site. Leidraad a besoin de votre autorisation pour les afficher ici.',
  'popup.allow': 'Autoriser sur ce site',
  'popup.help': 'Recherche et autre aide',
  'popup.guides': 'Mes guides',
  'popup.privacy': 'Vie privée',

  'help.title': 'Aide',
  'help.search': 'Chercher dans tous les guides',
  'help.results': '{count} résultat||{count} résultats',
  'help.noResults': 'Rien trouvé pour «\u202f{query}\u202f».',
  'help.noResultsHelp': 'Essayez un autre mot, ou moins de mots.',
  'help.forHere': 'Pour cette page',
  'help.worksIn': 'Fonctionne dans\u202f: {where}',
  'help.recent': 'Utilisés récemment',
  'help.checklists': 'Mes listes',
  'help.progress': 'Ma progression',
  'help.completed': 'Terminés',
  'help.completedOn': 'Fait {count} fois, le {date}||Fait {count} fois, la dernière le {date}',
  'help.noProgress': 'Vous n’avez encore rien commencé.',
  'help.reports':
    'Vous avez dit {count} fois qu’une étape est fausse. La personne qui écrit les guides ne le sait pas encore.||Vous avez dit {count} fois qu’une étape est fausse. La personne qui écrit les guides ne le sait pas encore.',
  'help.toReports': 'Le lire et le transmettre',
  'help.readSteps': 'Toutes les étapes',
  'help.readHere': 'Lire ici',
  'help.back': 'Retour',
  'help.steps': 'Étapes',
  'help.goBack': 'Revenir à cette étape',
  'help.goAhead': 'Passer jusqu’ici',
  'help.gone': 'Ce guide n’existe plus.',

  'mine.intro':
    'Ce que vous avez fait avec Leidraad et ce que vous pouvez faire ensuite. Cela reste sur cet ordinateur.',
  'mine.all': 'Toute ma progression et une attestation',
  'mine.empty': 'Dès que vous commencez un guide, vous voyez ici où vous en êtes.',
  'mine.next': 'Ce que vous pouvez faire maintenant',
  'mine.nextNone': 'Vous avez fait tout ce qu’il y a pour votre travail.',
  'mine.more': 'En afficher {count} de plus||En afficher {count} de plus',
  'mine.guide': 'Guide',
  'mine.when': 'Quand',
  'mine.times': '{count} fois||{count} fois',
  'mine.renewed': 'Mis à jour depuis\u202f: c’est maintenant la version {version}.',
  'mine.practised': 'Exercice',
  'mine.packs': 'Où vous en êtes',
  'mine.notAllowed':
    'Leidraad ne peut pas encore aider sur ce site. Autorisez-le d’abord sur la page « Guides ».',
  'mine.nowhere':
    'Leidraad ne connaît pas l’adresse de l’application. Ouvrez-la vous-même et continuez là.',

  'certificate.title': 'Attestation',
  'certificate.make': 'Faire une attestation',
  'certificate.intro':
    'Choisissez ce qui doit y figurer. Ensuite, imprimez-la ou enregistrez-la en PDF.',
  'certificate.back': 'Retour à ma progression',
  'certificate.empty':
    'Vous n’avez encore rien terminé. Dès que ce sera le cas, vous pourrez faire une attestation ici.',
  'certificate.which': 'Quels guides ?',
  'certificate.all': 'Tout ce que j’ai terminé',
  'certificate.on': 'Sur l’attestation',
  'certificate.name': 'Votre nom',
  'certificate.nameHint':
    'Votre nom figure seulement sur le papier. Leidraad ne l’enregistre pas. Vous pouvez aussi laisser ce champ vide et écrire votre nom au stylo.',
  'certificate.print': 'Imprimer ou enregistrer en PDF',
  'certificate.preview': 'Voici à quoi cela ressemblera',
  'certificate.did': 'a suivi ce guide jusqu’au bout :||a suivi ces guides jusqu’au bout :',
  'certificate.issuer': 'Réalisé par {issuer}',
  'certificate.honest':
    'Ce document indique que les guides ont été suivis dans Leidraad sur cet ordinateur. Ce n’est pas un examen et personne ne l’a vérifié. Le nom a été saisi par la personne qui a imprimé ce document.',
  'certificate.madeOn': 'Fait le {date}',

  'record.title': 'Enregistrement',
  'record.newTitle': 'Nouveau guide',
  'record.offer': 'Créer un guide vous-même',
  'record.offerText':
    'Faites le travail une fois. Leidraad note les étapes, mais pas ce que vous tapez.',
  'record.start': 'Enregistrer sur {host}',
  'record.needsPage':
    'Allez dans l’application. Cliquez sur l’icône de Leidraad dans la barre d’outils et choisissez «\u202fRecherche et autre aide\u202f». Vous pourrez alors enregistrer.',
  'record.denied': 'Sans autorisation pour ce site, Leidraad ne peut pas enregistrer.',
  'record.failed': 'L’enregistrement n’a pas pu commencer. Rechargez la page et réessayez.',
  'record.isOn': 'Enregistrement en cours sur {host}',
  'record.isPaused': 'Enregistrement en pause sur {host}',
  'record.pause': 'Pause',
  'record.resume': 'Reprendre l’enregistrement',
  'record.done': 'Terminé',
  'record.missed':
    'Leidraad n’a pas pu enregistrer ce que vous venez de faire ou de montrer. Ajoutez-le vous-même plus tard dans le studio.',
  'record.aside': 'Un nouvel onglet est ouvert, dans lequel Leidraad n’enregistre rien.',
  'record.join': 'Y enregistrer aussi',
  'record.empty': 'Faites maintenant ce que vous voulez expliquer. Chaque étape s’affiche ici.',
  'record.steps': 'Étapes',
  'record.undo': 'Retirer la dernière étape',
  'record.remove': 'Retirer l’étape {number}',
  'record.removeShort': 'Retirer',
  'record.note': 'Remarque sur l’étape {number}',
  'record.noteShort': 'Remarque',
  'record.noteKind': 'Quel genre de remarque ?',
  'record.noteWhy': 'Pourquoi on fait cela',
  'record.noteException': 'Une exception',
  'record.noteWhom': 'À qui s’adresser',
  'record.noteText': 'Remarque',
  'record.noteSave': 'Enregistrer la remarque',
  'record.noteFull':
    'Cette étape n’a plus de place pour une remarque de ce genre. Choisissez un autre genre, ou complétez l’étape plus tard dans le studio.',
  'record.noteLong':
    'Cette remarque est trop longue. Il reste de la place pour {count} caractère.||Cette remarque est trop longue. Il reste de la place pour {count} caractères.',
  'record.pickShort': 'Autre endroit',
  'record.pick': 'Autre endroit pour l’étape {number}',
  'record.insertShort': 'Insérer ici',
  'record.insert': 'Insérer ici\u202f: après l’étape {number}',
  'record.place': 'Les nouvelles étapes viennent ici.',
  'record.cancel': 'Annuler',
  'record.wordsTitle': 'Ces mots peuvent-ils figurer dans le guide ?',
  'record.wordsText':
    'Ces mots ne sont pas encore enregistrés. Décochez les noms et tout ce qui vient d’un dossier.',
  'record.wordsKeep': 'Garder les mots cochés',
  'record.wordsLeft':
    'Plus bas figurent des mots qui ne sont pas encore enregistrés. Si vous terminez maintenant, ils ne figureront pas dans le guide.',
  'record.personal':
    'Il y a ici un numéro de citoyen néerlandais ou un numéro de compte : {found}. Retirez-le. Vous pourrez ensuite enregistrer.',

  'pick.hint':
    'Montrez ce que cette étape concerne. Un clic choisit. Au clavier\u202f: Tab et Entrée. Échap annule.',
  'pick.start': 'Montrer l’endroit sur la page',
  'pick.stop': 'Ne plus montrer',
  'pick.onPage': 'Montrez l’endroit dans l’onglet de l’application.',
  'pick.done': 'L’endroit a été modifié. Vous pouvez annuler cela.',
};
