import PithCore

/// Lines that the programs of forums put around threads, the same on all boards: what guests may not do, which markup is on, whose
/// clock the times are by, who is reading.
///
/// Written as `LinePattern` has it. From the templates of vBulletin, phpBB, SMF, MyBB, XenForo and Invision Community and their translations.
/// Held out by site, of the lines that these take from WCXB's forums and the model would keep, none is in the gold texts.
enum ForumLineLexicon {
  static let groups = [
    StockLineLexicon.Group(kind: .commentForm, name: "forum-rights", longestWords: 14, patterns: rights),
    StockLineLexicon.Group(kind: .commentForm, name: "forum-login", longestWords: 45, patterns: logins),
    StockLineLexicon.Group(kind: .other, name: "forum-markup", longestWords: 8, patterns: markup),
    StockLineLexicon.Group(kind: .other, name: "forum-clock", longestWords: 16, patterns: clocks),
    StockLineLexicon.Group(kind: .other, name: "forum-readers", longestWords: 30, patterns: readers),
    StockLineLexicon.Group(kind: .navigation, name: "forum-tools", longestWords: 12, patterns: tools),
    StockLineLexicon.Group(kind: .share, name: likesName, longestWords: 3, patterns: likes),
    StockLineLexicon.Group(kind: .other, name: "forum-state", longestWords: 16, patterns: states),
  ]

  /// The group of lines that count, and are lines of the program only with a number.
  static let likesName = "forum-likes"

  private static let rights = """
    posting|forum|board rules|permissions, you may|can not? post new threads|topics|polls, you may|can not? post replies|attachments|polls, you may|can not? edit|delete your posts, you cannot post new threads|topics|polls, you cannot post replies|attachments, you cannot edit|delete your posts,
    you can|cannot post new topics|polls in this forum, you can|cannot reply to topics in this forum, you can|cannot edit|delete your posts in this forum, you can|cannot post attachments in this forum, you can|cannot attach|download files in this forum, you can|cannot vote in polls in this forum,
    du darfst keine? neue|neuen? themen in diesem forum erstellen, du darfst keine? antworten zu themen in diesem forum erstellen, du darfst deine beiträge in diesem forum nicht? ändern|löschen|bearbeiten, du darfst keine? dateianhänge in diesem forum erstellen, es ist ihnen|dir nicht? erlaubt|gestattet neue themen zu verfassen|erstellen, es ist ihnen|dir nicht? erlaubt|gestattet auf beiträge zu antworten, es ist ihnen|dir nicht? erlaubt|gestattet anhänge hochzuladen|anzufügen, es ist ihnen|dir nicht? erlaubt|gestattet ihre|deine beiträge zu bearbeiten,
    vous ne? pouvez pas? poster|publier|créer de? nouveaux sujets dans ce forum, vous ne? pouvez pas? répondre aux sujets dans ce forum, vous ne? pouvez pas? modifier|supprimer|éditer vos messages dans ce forum, vous ne? pouvez pas? joindre|transférer des|de fichiers dans ce forum,
    no? puede|puedes abrir|crear nuevos temas en? este? foro?, no? puede|puedes responder a temas en este foro, no? puede|puedes editar|borrar sus|tus mensajes en este foro, no? puede|puedes enviar adjuntos en este foro, no? puedes responder mensajes, no? puedes subir archivos adjuntos, no? puedes editar tus mensajes,
    non? puoi aprire nuovi argomenti in? questo? forum?, non? puoi rispondere negli|agli argomenti in questo forum, non? puoi modificare|cancellare i tuoi messaggi in questo forum, non? puoi inviare allegati in questo forum,
    você? não? pode|poderá criar|enviar novos tópicos neste fórum|forum, você? não? pode|poderá responder a? tópicos neste fórum|forum, você? não? pode|poderá editar|excluir suas mensagens neste fórum|forum, você? não? pode|poderá enviar anexos neste fórum|forum,
    je mag|kunt geen|niet? nieuwe onderwerpen in dit forum plaatsen|starten, je mag|kunt geen|niet? antwoorden op een onderwerp in dit forum, je mag|kunt je berichten in dit forum niet? bewerken|verwijderen|wijzigen,
    nie? możesz tworzyć nowych|nowe tematów|tematy, nie? możesz odpowiadać w tematach, nie? możesz zmieniać|usuwać|edytować swoich|swoje postów|posty, nie? możesz dodawać|wysyłać|ściągać załączników|załączniki|plików, вы не? можете начинать темы, вы не? можете создавать новые темы, вы не? можете отвечать на|в сообщения|темах, вы не? можете редактировать|удалять свои сообщения, вы не? можете добавлять|прикреплять вложения, ви не? можете створювати нові теми у|в цьому форумі
    """

  private static let logins = """
    you're currently? viewing|browsing * as a guest *, you are currently? viewing|browsing * as a guest *, welcome to * you are|you're currently? viewing|browsing * as a guest *, before you start posting please? read *, by posting to|on|in this forum|board|site you agree *, you must log in or register to reply|post here?, you must|need|have to? be logged in to reply|post|respond here?, you must|need|have to? be logged in to reply to this topic|thread|discussion, log|sign in to reply, log|sign in or register|join to reply|post|respond here?, please log|sign in or? register|join? to reply|post|respond here?, login|register to reply|post|respond, to reply to this topic|thread please|you *,
    du musst dich einloggen|anmelden oder? registrieren? um hier? zu? antworten zu? können?, sie müssen sich einloggen|anmelden oder? registrieren? um hier? zu? antworten zu? können?, vous devez vous connecter ou? vous? inscrire? pour répondre ici?, debes iniciar sesión o? registrarte? para responder aquí?, devi accedere o registrarti per rispondere qui?, você precisa|deve fazer login ou? registrar|cadastrar-se? para responder aqui?, вы должны войти или зарегистрироваться чтобы ответить здесь?, musisz się zalogować lub zarejestrować by|aby|żeby odpowiedzieć tutaj?
    """

  private static let markup = """
    bb|bbcode|vb code? is on|off|enabled|disabled, smilies|smileys|emoticons are on|off|enabled|disabled, img|video|html|url code|tags? is|are on|off|enabled|disabled, trackbacks|pingbacks|refbacks are on|off, bb-code|bbcode|smileys|smilies|grafik-code|html-code|trackbacks|pingbacks|refbacks ist|sind an|aus, img|video code ist an|aus, les balises|smileys|smilies sont activés|activées|désactivés|désactivées, le code html|img est activé|désactivé, código|códigos html|bb|img está|están activado|desactivado|activados|desactivados, las caritas están activadas|desactivadas, il|le codice|faccine html|img|bb|sono è|attive|disattivate attivo|disattivato?, bb|html|img коды? код? вкл|выкл, смайлы вкл|выкл
    """

  /// Numbers are no words: "The time now is 14:01."
  private static let clocks = """
    all times are in? gmt|utc|est|edt|cst|cdt|mst|pst|pdt|cet|cest|bst|ist|aest *, the time now is am|pm?, alle zeiten|zeitangaben sind|in in? gmt|utc|wez|mez|mesz *, es ist jetzt uhr, fuseau horaire sur|est? gmt|utc *, la franja horaria es gmt|utc *, todas las horas son|están en? gmt|utc *, todos los horarios son|están en? gmt|utc *, tutti gli orari sono gmt|utc *, adesso sono le, todos os horários são|estão gmt|utc *, agora são, alle tijden zijn in? gmt|utc *, het is nu, wszystkie czasy w strefie gmt|utc|cet *, strefa czasowa gmt|utc|cet *, teraz jest, часовой пояс gmt|utc *, текущее время, všechny časy jsou gmt|utc *, alle klokkeslett er gmt|utc *, alla tider är gmt|utc *, klockan är nu
    """

  private static let readers = """
    users|members browsing|viewing|reading this forum|thread|topic|page *, currently active users viewing this thread|forum|page *, there are|is currently? * users|user browsing|viewing|reading this thread|forum|topic|page *, who is online, recently browsing members|member *, no registered users viewing this page *, mitglieder in diesem forum * gäste|gast|mitglieder, aktive benutzer in diesem thema *, wer ist online, utilisateurs parcourant actuellement? ce forum *, qui est en ligne, usuarios navegando por este foro *, quién está conectado, visitano il|questo forum *, chi c'è in linea, usuários navegando neste fórum|forum *, quem está online|ligado, gebruikers op dit forum *, wie is er online, użytkownicy przeglądający to forum *, kto jest online, сейчас этот форум просматривают *, эту тему просматривают *, кто сейчас на конференции
    """

  private static let tools = """
    quick|fast reply, post|add a? reply, new topic|thread, thread|topic tools, display modes, search this thread|topic|forum, thread starter, similar|related|suggested threads|topics, previous|next|older|newer topic|thread, previous topic|thread next topic|thread, jump to forum?, forum jump, display posts from previous *, share this topic|thread|post|page, report this? post, go to page, linear mode, switch to hybrid|threaded|linear mode, show? printable version, email this page, subscribe to this thread, bookmark this topic|thread
    """

  private static let likes = "like, likes, gefällt mir, j'aime, me gusta, mi piace, curtida, curtidas"

  private static let states = """
    not open for further replies, this? topic|thread|discussion is|was|has been? now? closed|locked|archived, this? topic|thread|discussion is|was|has been? now? closed|locked|archived to|for new|further replies|posts|comments, this thread|topic is more|over than? * old *, dieses|das thema wurde|ist geschlossen|archiviert|gesperrt, ce|cette sujet|discussion est fermé|fermée|verrouillé, este tema|hilo|tópico está|foi cerrado|fechado|bloqueado, тема закрыта
    """
}
