import PithCore

/// Lines that the programs of forums put around threads, the same on all boards: what guests may not do, which markup is on, whose
/// clock the times are by, who is reading.
///
/// Written as `LinePattern` has it. From the templates of vBulletin, phpBB, SMF, MyBB, XenForo and Invision Community and their translations.
/// Held out by site, of the lines that these take from WCXB's forums and the model would keep, none is in the gold texts.
enum ForumLineLexicon {
  static let groups = [
    StockLineLexicon.Group(kind: .commentForm, name: "forum-rights", longestWords: 16, patterns: rights),
    StockLineLexicon.Group(kind: .commentForm, name: "forum-login", longestWords: 45, patterns: logins),
    StockLineLexicon.Group(kind: .other, name: "forum-markup", longestWords: 8, patterns: markup),
    StockLineLexicon.Group(kind: .other, name: "forum-clock", longestWords: 16, patterns: clocks),
    StockLineLexicon.Group(kind: .other, name: "forum-readers", longestWords: 30, patterns: readers),
    StockLineLexicon.Group(kind: .navigation, name: "forum-tools", longestWords: 12, patterns: tools + likes),
    StockLineLexicon.Group(kind: .other, name: "forum-state", longestWords: 24, patterns: states),
  ]

  private static let rights = """
    posting|forum|board rules|permissions, you may|can not? post new threads|topics|polls, you may|can not? post replies|attachments|polls, you may|can not? edit|delete your posts, you cannot post new threads|topics|polls, you cannot post replies|attachments, you cannot edit|delete your posts,
    you can|cannot not? post|reply|edit|delete|attach|vote|download|create * in this forum|board|topic|section,
    du|sie|ihr darfst|dürfen|dürft|kannst|können|könnt * in diesem forum|thema *, es ist ihnen|dir nicht? erlaubt|gestattet * zu verfassen|antworten|hochzuladen|bearbeiten|posten|erstellen,
    vous ne? pouvez|pouvez pas|poster|répondre|participer|modifier|supprimer|joindre|éditer * ce|votre|vos forum|messages|sujets, no? puede|puedes|podés no? abrir|enviar|responder|editar|borrar|crear|publicar|adjuntar|votar * este|sus|tus foro|mensajes|temas, no puedes|puede|podés abrir|enviar|responder|editar|borrar|crear|subir|publicar nuevos|a|tus|mensajes|archivos|respuestas *,
    non? puoi non? aprire|rispondere|inviare|modificare|cancellare|allegare|votare * questo|tuoi|tuo forum|messaggi|argomenti, você não? pode|poderá não? criar|enviar|responder|editar|excluir|anexar|postar|votar * neste|seus fórum|forum|tópicos|mensagens, je mag|kunt|kan niet|geen * in dit|je forum|berichten, je mag|kunt geen|niet? nieuwe|reageren|bijlagen|je onderwerpen|discussies|op|versturen|berichten *,
    nie możesz tworzyć|odpowiadać|zmieniać|usuwać|dodawać|głosować|pisać|edytować|ściągać *, вы не|можете не? можете начинать|отвечать|редактировать|удалять|добавлять|создавать|вкладывать|голосовать|прикреплять *, ви не можете створювати|відповідати|редагувати|видаляти|додавати *, nemůžete|nemôžete zakládat|odpovídat|upravovat|mazat|přikládat|zakladať|odpovedať|upravovať|mazať|prikladať *, du kan|får ikke|inte|inte skrive|svare|redigere|slette|skriva|svara|ändra|radera|posta *
    """

  private static let logins = """
    you're|you currently? viewing|browsing * as a guest *, you are currently? viewing|browsing * as a guest *, welcome to * you are|you're currently? viewing|browsing * as a guest *, before you start posting please? read *, by posting to|on|in this forum|board|site you agree *, you must|need|have to? be? log|logged|register|registered|sign|signed in|up|or|to * reply|post|respond|participate *, log|sign in|up or register|log|sign|join * reply|post|respond *, please? log|sign|register in|up|or|to * reply|post|respond|participate *, to reply|respond to|you|please *log|register|sign *, login|register to reply|post|respond,
    sie müssen|du musst sich|dich|ein|angemeldet|eingeloggt|benutzerkonto|einloggen|anmelden * antworten|schreiben|erstellen|verfassen *, connectez-vous|inscrivez-vous pour|ou * répondre|participer *, vous devez vous|être * pour répondre|poster|participer *, inicia|debes|tienes sesión|iniciar|estar|que * para responder|comentar|publicar|participar *, devi|è|effettua effettuare|essere|necessario|l'accesso * per rispondere|scrivere *, faça|você login|precisa|deve * para responder|postar|participar *, для|чтобы ответа|ответить|отправки|отвечать * необходимо|войдите|нужно|авторизоваться|зарегистрироваться *, zaloguj|musisz się|być * odpowiedzieć|odpowiadać|pisać *
    """

  private static let markup = """
    bb|bbcode|vb code? is on|off|enabled|disabled, smilies|smileys|smilie|emoticons are|is on|off|enabled|disabled, img|video|html|url|bb code|tags is|are on|off|enabled|disabled, html is on|off, trackbacks|pingbacks|refbacks are|is on|off, bb-code|bbcode|smileys|smilies|grafik-code|html-code|trackbacks|pingbacks|refbacks ist|sind an|aus|aktiviert|deaktiviert, img|video code|grafik-code ist an|aus, les? balises|smileys|smilies|bb|trackbacks|pingbacks|refbacks code? sont|est|sont activés|activé|activées|actif|actifs|désactivés|on|off, código|códigos|emoticonos|caritas|los|el html|bb|img|códigos|emoticonos|código * está|están activado|activados|activas|activo|desactivado|desactivados|off|on, il|le|codice html|bb|img|faccine|smilies|codice * è|sono|attivo attivo|attivato|attive|disattivato|disattivate|on|off, bb|bb-коды|bb-код|html|смайлы|img|video|код коды? код? вкл|выкл|вкл.|выкл.
    """

  /// Numbers are no words: "The time now is 14:01."
  private static let clocks = """
    all times are in? gmt|utc|est|edt|cst|cdt|mst|pst|pdt|cet|cest|bst|ist|aest|eastern|central|pacific|local|your *, the time now is am|pm?, current time is? gmt|utc *, alle zeiten|zeitangaben sind|in in? gmt|utc|wez|mez|mesz *, es ist jetzt uhr, fuseau horaire sur|est? gmt|utc *, fuseaux horaires gmt|utc *, toutes les|le heures|heure * gmt|utc *, la franja horaria es *, todas las horas son|están en? gmt|utc *, todos los horarios son|están en? gmt|utc *, la|son hora|las actual|es es?, tutti gli orari sono|in *, tutti i fusi orari sono *, adesso sono le, todos os horários são|estão *, agora são, alle tijden zijn in? gmt|utc *, het is nu, wszystkie czasy są? w|podane * gmt|utc|strefie *, strefa czasowa to? gmt|utc|cet *, teraz jest, часовой пояс gmt|utc|мск *, текущее время, časy jsou|sú uváděny|uvádzané v * gmt|utc *, všechny časy jsou *, alle klokkeslett|tider er|är i? gmt|utc *, alla tider är i? gmt|utc *, klockan är nu
    """

  private static let readers = """
    users|members browsing|viewing|reading this|the|these forum|thread|topic|page *, currently active users viewing this thread|forum|page *, there are|is currently? * users|user|guests|guest|members browsing|viewing|reading this|the thread|forum|topic|page *, who is online, recently browsing * members|member *, no registered users viewing this page *, total users|members online|browsing|viewing *,
    mitglieder|benutzer in|die|aktive diesem|dieses|benutzer|aktiv forum|thema|betrachten *, aktive benutzer in diesem thema *, wer ist online, benutzer die|besucher gerade|dieses * thema|forum *, utilisateurs|utilisateur|membres parcourant|actuellement|lisant ce|actifs|cette|sur|ce *, qui est en ligne, il y a actuellement * utilisateur|utilisateurs|membre|visiteur *, usuarios|usuario navegando|viendo|activos|leyendo por|este|actualmente|el *, quién está conectado, actualmente hay * usuarios|usuario *, ci sono attualmente * utenti|utente *, visitano il|questo|il forum *, utenti attivi|che *, chi c'è in linea, utilizadores|usuários|visualizando|existem a|navegando|atualmente|visitar|lendo *, quem está online|ligado *, er zijn|is momenteel|nu * gebruikers|gebruiker|gasten|lezers *, gebruikers op|in dit forum *, użytkownicy|obecnie przeglądający|przeglądają|aktywni ten|to|ten|tę|forum *, kto jest online, сейчас|этот|эту|кто этот|форум|тему|сейчас|форум|тему * форум|тему|просматривают|просматривает|читают|читает|конференции|посетителей *, кто сейчас на конференции *
    """

  private static let tools = """
    quick|fast reply, post|add|new|send a|reply|new|private|topic|thread|message reply|topic|thread|message?, thread tools, display modes, search this thread|topic|forum, thread starter, similar|related|suggested threads|topics, previous|next|older|newer topic|thread|post *, jump to|forum *, forum jump, display posts from previous|the? *, sort by time|author|subject|post *, share this topic|thread|post|page, report this? post, go to page *, linear mode, switch to hybrid|threaded|linear mode, printable version, show printable version, email this page, subscribe to this thread, bookmark this topic|thread, submit to thread|topic *, return to * index|forum
    """

  /// "3 Likes", as Discourse has it below answers.
  private static let likes = ", like, likes, gefällt mir, j'aime, me gusta, mi piace, curtida, curtidas"

  private static let states = """
    not open for further replies, this|the topic|thread|discussion is|has|was been? now? closed|locked|archived *, topic|thread archived|closed|locked *, you cannot reply to this topic|thread *, this thread|topic is more|over than? * old *, dieses|das thema|thread wurde|ist geschlossen|archiviert|gesperrt *, ce|cette sujet|discussion|fil est|a été? fermé|fermée|verrouillé|archivé *, este tema|hilo|tópico está|ha|foi|está sido? cerrado|fechado|bloqueado|archivado *, эта|тема тема|закрыта закрыта|для *
    """
}
