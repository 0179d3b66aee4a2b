"""What comment sections and lists of stories say around texts, in the languages of the corpora and some more."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Labels:
    """The words of one language. `ago` and `date` are formats of numbers and of day, month name and year."""

    comments: str
    reply: str
    report: str
    like: str
    share: str
    says: str
    leave: str
    name: str
    email: str
    submit: str
    more: str
    sort: str
    login: str
    hours_ago: str
    days_ago: str
    date: str
    months: str
    by: str
    related: tuple[str, ...]
    more_news: tuple[str, ...]
    read_also: tuple[str, ...]
    next_story: str
    advertisement: str
    tags: str
    about_author: str
    continue_reading: str


LABELS = {
    "en": Labels(
        "Comments", "Reply", "Report", "Like", "Share", "says", "Leave a Reply", "Name", "Email", "Post Comment",
        "Load more comments", "Sort by newest", "Log in to join the conversation", "{} hours ago", "{} days ago",
        "{month} {day}, {year}", "January February March April May June July August September October November December",
        "By", ("Related Articles", "You May Also Like", "Recommended for you", "Related stories", "More on this"),
        ("More News", "Latest News", "Most Read", "Trending Now", "In other news"), ("Read also", "READ MORE", "Related", "See also", "Also read"),
        "Next article", "Advertisement", "Tags", "About the author", "Continue reading",
    ),
    "de": Labels(
        "Kommentare", "Antworten", "Melden", "Gefällt mir", "Teilen", "schreibt", "Kommentar schreiben", "Name", "E-Mail",
        "Kommentar absenden", "Weitere Kommentare laden", "Neueste zuerst", "Zum Kommentieren bitte anmelden", "vor {} Stunden",
        "vor {} Tagen", "{day}. {month} {year}",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Von", ("Das könnte Sie auch interessieren", "Mehr zum Thema", "Lesen Sie auch", "Ähnliche Artikel"),
        ("Meistgelesen", "Aktuelle Nachrichten", "Neueste Artikel", "Weitere Meldungen"), ("Lesen Sie auch", "Mehr dazu", "Zum Thema", "Auch interessant"),
        "Nächster Artikel", "Anzeige", "Schlagwörter", "Über den Autor", "Weiterlesen",
    ),
    "fr": Labels(
        "Commentaires", "Répondre", "Signaler", "J’aime", "Partager", "a écrit", "Laisser un commentaire", "Nom", "E-mail",
        "Publier", "Afficher plus de commentaires", "Plus récents", "Connectez-vous pour réagir", "il y a {} heures",
        "il y a {} jours", "{day} {month} {year}",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "Par", ("À lire aussi", "Sur le même sujet", "Articles liés", "Vous aimerez aussi"),
        ("Les plus lus", "Dernières nouvelles", "L’actualité en continu", "À la une"), ("À lire aussi", "Lire aussi", "Sur le même thème"),
        "Article suivant", "Publicité", "Mots-clés", "L’auteur", "Lire la suite",
    ),
    "es": Labels(
        "Comentarios", "Responder", "Denunciar", "Me gusta", "Compartir", "dice", "Deja un comentario", "Nombre", "Correo electrónico",
        "Publicar comentario", "Cargar más comentarios", "Más recientes", "Inicia sesión para comentar", "hace {} horas",
        "hace {} días", "{day} de {month} de {year}",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "Por", ("Te puede interesar", "Noticias relacionadas", "También te puede gustar"),
        ("Lo más leído", "Últimas noticias", "Más noticias"), ("Lee también", "Te recomendamos", "Además"),
        "Siguiente noticia", "Publicidad", "Etiquetas", "Sobre el autor", "Seguir leyendo",
    ),
    "it": Labels(
        "Commenti", "Rispondi", "Segnala", "Mi piace", "Condividi", "ha detto", "Lascia un commento", "Nome", "E-mail",
        "Invia commento", "Carica altri commenti", "Più recenti", "Accedi per commentare", "{} ore fa", "{} giorni fa",
        "{day} {month} {year}",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "di", ("Potrebbe interessarti", "Articoli correlati", "Sullo stesso tema"), ("I più letti", "Ultime notizie"),
        ("Leggi anche", "Approfondisci"), "Articolo successivo", "Pubblicità", "Argomenti", "L’autore", "Continua a leggere",
    ),
    "pt": Labels(
        "Comentários", "Responder", "Denunciar", "Curtir", "Compartilhar", "disse", "Deixe um comentário", "Nome", "E-mail",
        "Publicar comentário", "Carregar mais comentários", "Mais recentes", "Entre para comentar", "há {} horas", "há {} dias",
        "{day} de {month} de {year}",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "Por", ("Leia também", "Notícias relacionadas", "Você pode gostar"), ("Mais lidas", "Últimas notícias"),
        ("Leia também", "Veja também"), "Próxima notícia", "Publicidade", "Tags", "Sobre o autor", "Continue lendo",
    ),
    "pl": Labels(
        "Komentarze", "Odpowiedz", "Zgłoś", "Lubię to", "Udostępnij", "pisze", "Dodaj komentarz", "Imię", "E-mail",
        "Wyślij", "Pokaż więcej komentarzy", "Od najnowszych", "Zaloguj się, aby skomentować", "{} godz. temu", "{} dni temu",
        "{day} {month} {year}",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "Autor:", ("Zobacz także", "Przeczytaj również", "Polecane"), ("Najczęściej czytane", "Najnowsze"),
        ("Czytaj także", "Zobacz też"), "Następny artykuł", "Reklama", "Tagi", "O autorze", "Czytaj dalej",
    ),
    "sv": Labels(
        "Kommentarer", "Svara", "Anmäl", "Gilla", "Dela", "skriver", "Lämna en kommentar", "Namn", "E-post", "Skicka",
        "Visa fler kommentarer", "Nyast först", "Logga in för att kommentera", "{} timmar sedan", "{} dagar sedan",
        "{day} {month} {year}", "januari februari mars april maj juni juli augusti september oktober november december",
        "Av", ("Läs också", "Relaterade artiklar", "Mer om ämnet"), ("Mest läst", "Senaste nytt"), ("Läs mer", "Läs också"),
        "Nästa artikel", "Annons", "Ämnen", "Om författaren", "Läs vidare",
    ),
    "no": Labels(
        "Kommentarer", "Svar", "Rapporter", "Liker", "Del", "skriver", "Legg igjen en kommentar", "Navn", "E-post", "Send inn",
        "Vis flere kommentarer", "Nyeste først", "Logg inn for å kommentere", "{} timer siden", "{} dager siden",
        "{day}. {month} {year}", "januar februar mars april mai juni juli august september oktober november desember",
        "Av", ("Les også", "Flere saker", "Relaterte artikler"), ("Mest lest", "Siste nytt"), ("Les også", "Les mer"),
        "Neste sak", "Annonse", "Emner", "Om forfatteren", "Les videre",
    ),
    "ru": Labels(
        "Комментарии", "Ответить", "Пожаловаться", "Нравится", "Поделиться", "пишет", "Оставить комментарий", "Имя", "Почта",
        "Отправить", "Показать ещё", "Сначала новые", "Войдите, чтобы комментировать", "{} ч. назад", "{} дн. назад",
        "{day} {month} {year}",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "Автор:", ("Читайте также", "Материалы по теме", "Вам может быть интересно"), ("Главное за день", "Последние новости", "Самое читаемое"),
        ("Читайте также", "По теме"), "Следующая новость", "Реклама", "Теги", "Об авторе", "Читать дальше",
    ),
    "ar": Labels(
        "التعليقات", "رد", "إبلاغ", "أعجبني", "مشاركة", "يقول", "اترك تعليقا", "الاسم", "البريد الإلكتروني", "إرسال التعليق",
        "عرض المزيد من التعليقات", "الأحدث أولا", "سجل الدخول للتعليق", "قبل {} ساعات", "قبل {} أيام", "{day} {month} {year}",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "بقلم", ("مواضيع ذات صلة", "قد يعجبك أيضا"), ("الأكثر قراءة", "آخر الأخبار"), ("اقرأ أيضا", "شاهد أيضا"),
        "الخبر التالي", "إعلان", "الوسوم", "عن الكاتب", "تابع القراءة",
    ),
    "ja": Labels(
        "コメント", "返信", "報告", "いいね", "シェア", "さん", "コメントを書く", "お名前", "メールアドレス", "コメントを送信",
        "コメントをもっと見る", "新しい順", "コメントするにはログインしてください", "{}時間前", "{}日前", "{year}年{month}{day}日",
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "文・", ("関連記事", "あわせて読みたい", "おすすめ記事"), ("アクセスランキング", "新着ニュース"), ("関連記事", "あわせて読む"),
        "次の記事", "広告", "タグ", "筆者プロフィール", "続きを読む",
    ),
    "ko": Labels(
        "댓글", "답글", "신고", "공감", "공유", "님", "댓글 쓰기", "이름", "이메일", "등록", "댓글 더보기", "최신순",
        "로그인 후 댓글을 남겨 주세요", "{}시간 전", "{}일 전", "{year}년 {month} {day}일",
        "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
        "글", ("관련기사", "함께 보면 좋은 기사"), ("많이 본 뉴스", "최신 뉴스"), ("관련기사", "더 읽기"), "다음 기사", "광고", "태그", "기자 소개", "더 보기",
    ),
    "zh": Labels(
        "评论", "回复", "举报", "赞", "分享", "说", "发表评论", "昵称", "邮箱", "提交", "查看更多评论", "最新", "登录后参与评论",
        "{}小时前", "{}天前", "{year}年{month}{day}日", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "作者：", ("相关阅读", "猜你喜欢", "延伸阅读"), ("热门新闻", "最新消息"), ("延伸阅读", "相关报道"), "下一篇", "广告", "标签", "关于作者", "阅读全文",
    ),
}
DEFAULT_LANGUAGE = "en"


def labels_for(language: str) -> Labels:
    return LABELS.get(language, LABELS[DEFAULT_LANGUAGE])
