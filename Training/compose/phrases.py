"""Invented texts: what readers say in a few words, what newsletter boxes and appeals say, and names."""

FIRST_NAMES = (
    "Alina Bertram Celia Dorian Edda Fabrice Greta Halvard Imre Jolanda Kester Liora Marit Nuno Odile Piet Quentin Rosalba "
    "Stellan Tamsin Ulrike Viggo Wanda Xenia Yannick Zora Anselm Birte Cosima Dag Elske Ferran Gwenda Hedda Ilir Jarmila "
    "Kolja Lubna Mirko Nadja Oriol Petra Rafe Sunniva Tibor Una Valdis Wim Yael Zdenek"
).split()
LAST_NAMES = (
    "Abelard Brackwater Corvino Dunmore Eisvogel Farrow Grünspan Hollerith Iversen Juncal Kestrel Lindqvist Marchetti "
    "Northam Okonjo Pellerin Quillon Rasmussen Stoneley Tarnow Ullmann Varga Westerby Yarrow Zielke Ashgrove Bellweather "
    "Castellan Drummer Elsworth Fennimore Galbraithe Hartwell Ingleton Jessop Kirkbride"
).split()
HANDLES = (
    "NorthWind77 old_mill BikeLane grumpy.goat tidewatcher Ms_Marple_42 quietcarriage PaperRound sea-holly Taxpayer1961 "
    "justasking Hobbit_Feet lighthouse_keeper Nachteule wanderfalke Der_Kritiker Leser123 Gast Lector_22 Citoyen75 "
    "anon4431 user-89213 Guest Mike R JaneD. T.K. rosamunde Rover900 Blue_Kettle pendolare Sanchopanza Кот_Учёный سامي7 たぬき99"
).split()

REACTIONS = {
    "en": (
        "This.", "Nonsense.", "Exactly!", "Well said.", "Thanks for sharing.", "Great article, thank you.", "First!", "LOL",
        "About time.", "I disagree.", "Source?", "What a shame.", "Could not agree more.", "Who pays for this?",
        "I was there and it was nothing like that.", "Same here, and nobody answers the phone.", "Good reporting for once.",
        "Not holding my breath.", "You clearly did not read the article.", "My neighbour said the same last year.",
        "Does anyone know whether this also applies outside the city?", "I remember when this was all fields.", "+1",
        "Please fix the typo in the second paragraph.", "Why is this news?", "And yet nothing will change.",
    ),
    "de": (
        "Genau so ist es.", "Unsinn.", "Danke für den Artikel.", "Das sehe ich anders.", "Und wer zahlt das am Ende?",
        "Wird auch Zeit.", "Quelle?", "Sehr guter Kommentar!", "Haben Sie den Text überhaupt gelesen?", "Schade eigentlich.",
        "Bei uns im Ort ist es genauso.", "Das war doch schon vor Jahren absehbar.", "Volle Zustimmung.", "Lächerlich.",
        "Mich würde interessieren, was die Nachbarn dazu sagen.", "Ich glaube davon kein Wort.",
    ),
    "fr": ("Bravo !", "N’importe quoi.", "Tout à fait d’accord.", "Merci pour cet article.", "Et qui va payer ?", "Il était temps.",
           "On nous prend pour des idiots.", "Chez nous c’est pareil depuis des années.", "Quelle source ?"),
    "es": ("Totalmente de acuerdo.", "Qué vergüenza.", "Gracias por la información.", "¿Y quién lo paga?", "Ya era hora.",
           "En mi barrio pasa lo mismo.", "No me lo creo.", "Muy buen artículo."),
    "it": ("D’accordo.", "Che vergogna.", "Era ora.", "E chi paga?", "Bell’articolo, grazie.", "Da noi è lo stesso."),
    "pt": ("Concordo plenamente.", "Que vergonha.", "E quem paga?", "Até que enfim.", "Ótima matéria.", "Aqui é igual."),
    "pl": ("Zgadzam się.", "Bzdura.", "Kto za to zapłaci?", "Najwyższy czas.", "Dobry artykuł.", "U nas jest tak samo."),
    "sv": ("Håller med.", "Struntprat.", "Vem ska betala?", "Äntligen.", "Bra skrivet."),
    "no": ("Enig.", "Tull.", "Hvem skal betale?", "Endelig.", "Godt skrevet."),
    "ru": ("Согласен.", "Чушь.", "А кто за это заплатит?", "Давно пора.", "Спасибо за статью.", "У нас во дворе то же самое.",
           "Не верю ни единому слову."),
    "ar": ("كلام سليم.", "شكرا على المقال.", "ومن سيدفع الثمن؟", "أخيرا.", "لا أصدق ذلك.", "نفس الشيء عندنا."),
    "ja": ("同感です。", "ありえない。", "良い記事でした。", "誰が払うのでしょうか。", "うちの近所も同じです。", "やっとですね。"),
    "ko": ("동감합니다.", "말도 안 돼요.", "좋은 기사 감사합니다.", "세금은 누가 내나요?", "우리 동네도 똑같아요."),
    "zh": ("说得好。", "胡说。", "谢谢分享。", "谁来买单？", "我们这里也一样。", "早该如此。"),
}

# Openings that turn a sentence of an article into the opinion of a reader.
OPENINGS = {
    "en": ("I think that", "As I said before:", "To be fair,", "Sorry, but", "My two cents:", "Having worked there for years,",
           "Let's be honest.", "@{handle}", "In my opinion", "What nobody mentions:", ""),
    "de": ("Ich finde:", "Mal ehrlich:", "Wie ich schon schrieb:", "Zur Erinnerung:", "@{handle}", "Als Betroffene kann ich sagen:", ""),
}

PITCHES = {
    "en": (
        "Sign up for our free morning briefing and never miss a story.", "Get the day's top headlines delivered to your inbox every evening.",
        "Enjoying this story? Subscribe to our weekly newsletter for more like it.", "Join 40,000 readers who start their day with The Dispatch.",
        "Independent journalism needs your support. Become a member from two crowns a month.", "Download our app for breaking news alerts.",
        "Follow us on WhatsApp to get the latest stories straight to your phone.", "Do you have a tip for our reporters? Write to tips@valley-post.example.",
        "Subscribe today and get your first three months for the price of one.", "You have two free articles left this month.",
        "Want more local news? Sign up for the Harbour Letter, our Friday digest.", "Support our newsroom: every contribution, however small, counts.",
        "Click here to follow our live coverage.", "Listen to our podcast The Long Bench wherever you get your podcasts.",
        "Never miss an update: turn on notifications for this topic.", "Thank you for reading. Please consider turning off your ad blocker.",
        "By clicking submit you agree to our terms of service and privacy policy.", "Read more of our award-winning reporting by signing up below.",
        "For more stories like this one, like us on Facebook and follow us on Twitter.", "Share your thoughts with us in the comments below.",
        "Our journalists work around the clock to bring you the facts. Help us keep going.", "Stay ahead of the market with our daily business email.",
        "This story was made possible by readers like you. Donate now.", "Get unlimited access to every story for one crown a week.",
        "Don't miss out: the best of the week, picked by our editors, every Saturday at 8am.", "Already a subscriber? Log in to continue.",
        "Enter your email address below and we will send you the must-read stories of the day.", "Have your say: take part in our reader survey and win a weekend for two.",
        "Sign up here to receive The Ledger, our twice-weekly look at money and power.", "We may earn a commission if you buy something through a link on this page.",
        "Get inspired by a weekly roundup on living well, made simple.", "Sign up for the newsletter that explains what you need to know about science.",
        "Like what you see? Tell a friend about us.", "Be the first to know: subscribe to push messages from our newsroom.",
        "Our experts answer your questions every Thursday. Send yours to questions@harbour-times.example.", "Watch our video series on the people behind the headlines.",
        "Keep up with the latest headlines in our news app.", "Follow our channel and get the stories that matter first.",
        "You can unsubscribe at any time with one click.", "Please enter a valid email address. Thank you for signing up!",
        "Join the conversation: our community meets online every first Monday.", "To receive stories like this in your inbox, sign up for our culture newsletter.",
        "If you value what we do, please chip in. It takes less than a minute.", "Subscribers read this story first. Find out what else they get.",
        "Give the gift of knowing: a year's subscription for someone you love.", "Save the date: tickets for our autumn forum are on sale now.",
        "Check out our full coverage of the election here.", "Get 30% off your first order with the code READER30.",
    ),
    "de": (
        "Abonnieren Sie unseren kostenlosen Newsletter und verpassen Sie keine Nachricht.", "Jetzt anmelden: das Wichtigste vom Tag um 18 Uhr in Ihrem Postfach.",
        "Unabhängiger Journalismus braucht Ihre Unterstützung. Schon ab zwei Euro im Monat.", "Laden Sie unsere App und erhalten Sie Eilmeldungen sofort.",
        "Folgen Sie uns auf WhatsApp: alle Nachrichten direkt auf Ihr Handy.", "Sie haben einen Hinweis für unsere Redaktion? Schreiben Sie uns.",
        "Testen Sie unser Angebot vier Wochen lang für einen Euro.", "Dieser Inhalt gefällt Ihnen? Empfehlen Sie ihn weiter.",
        "Hören Sie auch unseren Podcast zum Thema, jeden Dienstag neu.", "Mit Ihrer Anmeldung stimmen Sie unserer Datenschutzerklärung zu.",
        "Sie möchten mehr aus Ihrer Region lesen? Hier geht es zum Lokalbrief.", "Diskutieren Sie mit: Was ist Ihre Meinung? Schreiben Sie einen Kommentar.",
        "Bleiben Sie auf dem Laufenden und aktivieren Sie unsere Mitteilungen.", "Jetzt weiterlesen und 30 Tage gratis testen.",
        "Alles zum Thema finden Sie auf unserer Sonderseite.", "Der Newsletter kann jederzeit abbestellt werden.",
        "Unsere Redaktion empfiehlt: die besten Geschichten der Woche, jeden Samstag.", "Sie sind schon Abonnent? Hier anmelden.",
        "Wir verlosen unter allen Teilnehmern der Umfrage ein Wochenende am See.", "Mehr Nachrichten aus der Wirtschaft lesen Sie in unserem Finanzbrief.",
        "Unterstützen Sie unsere Arbeit mit einer freiwilligen Zahlung.", "Verpassen Sie kein Spiel: Ergebnisse und Tabellen in unserem Ticker.",
    ),
    "fr": (
        "Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.", "Abonnez-vous à notre lettre hebdomadaire, c’est gratuit.",
        "Soutenez un journalisme indépendant : faites un don.", "Téléchargez notre application pour suivre l’actualité en direct.",
        "Suivez-nous sur WhatsApp pour ne rien manquer.", "Déjà abonné ? Connectez-vous.", "Votre inscription a bien été prise en compte.",
        "Un témoignage, une information ? Écrivez à la rédaction.", "Il vous reste 70 % de cet article à lire.", "Profitez de notre offre : un euro le premier mois.",
    ),
    "es": (
        "Suscríbete a nuestro boletín y recibe las noticias del día en tu correo.", "Síguenos en WhatsApp para estar al tanto de todo.",
        "Apoya el periodismo independiente: hazte socio.", "Descarga nuestra aplicación y recibe alertas al instante.",
        "¿Ya eres suscriptor? Inicia sesión.", "¿Tienes una historia que contarnos? Escribe a la redacción.",
        "Regístrate gratis y sigue leyendo.", "Escucha nuestro pódcast cada jueves.", "Al enviar aceptas la política de privacidad.",
    ),
    "it": ("Iscriviti alla nostra newsletter gratuita.", "Seguici su WhatsApp e non perdere nessuna notizia.", "Sostieni il giornalismo indipendente.",
           "Scarica la nostra app.", "Sei già abbonato? Accedi.", "Ricevi ogni sera le notizie più importanti."),
    "pt": ("Assine nossa newsletter gratuita e receba as notícias do dia.", "Siga o nosso canal no WhatsApp.", "Apoie o jornalismo independente.",
           "Baixe o nosso aplicativo.", "Já é assinante? Entre.", "Tem uma sugestão de pauta? Escreva para nós."),
    "pl": ("Zapisz się na nasz bezpłatny newsletter.", "Pobierz naszą aplikację i bądź na bieżąco.", "Wesprzyj niezależne dziennikarstwo.",
           "Masz już konto? Zaloguj się.", "Obserwuj nas w Wiadomościach."),
    "sv": ("Prenumerera på vårt nyhetsbrev, det är gratis.", "Ladda ner vår app och få nyheterna först.", "Redan prenumerant? Logga in.", "Tipsa redaktionen!"),
    "no": ("Meld deg på vårt gratis nyhetsbrev.", "Last ned appen og få nyhetene først.", "Allerede abonnent? Logg inn.", "Tips oss!"),
    "ru": ("Подпишитесь на нашу рассылку и читайте главное каждое утро.", "Подписывайтесь на наш канал в Telegram.", "Скачайте наше приложение.",
           "Поддержите независимую журналистику.", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.", "Уже есть подписка? Войдите."),
    "ar": ("اشترك في نشرتنا البريدية المجانية.", "تابعونا على واتساب لتصلكم آخر الأخبار.", "حمّل تطبيقنا الآن.", "ادعم الصحافة المستقلة.", "لديك حساب؟ سجل الدخول."),
    "ja": ("無料のメールマガジンに登録して、毎朝ニュースを受け取りましょう。", "アプリをダウンロードして速報を受け取る。", "この続きは会員限定です。", "公式アカウントをフォローしてください。"),
    "ko": ("무료 뉴스레터를 구독하고 매일 아침 소식을 받아 보세요.", "앱을 내려받아 속보를 가장 먼저 확인하세요.", "제보를 기다립니다.", "이미 회원이신가요? 로그인하세요."),
    "zh": ("订阅我们的免费电子报，每天早晨收到要闻。", "下载客户端，第一时间获取资讯。", "关注我们的公众号。", "已有账号？请登录。"),
}

TOPICS = {
    "en": "Politics,Economy,Housing,City Council,Weather,Transport,Harbour,Schools,Climate,Football,Courts,Energy,Health,Culture,Opinion,Technology",
    "de": "Politik,Wirtschaft,Wohnen,Stadtrat,Wetter,Verkehr,Hafen,Schulen,Klima,Fußball,Justiz,Energie,Gesundheit,Kultur,Meinung",
    "fr": "Politique,Économie,Logement,Météo,Transports,Écoles,Climat,Football,Justice,Énergie,Santé,Culture",
    "es": "Política,Economía,Vivienda,Clima,Transporte,Escuelas,Fútbol,Justicia,Energía,Salud,Cultura",
    "ru": "Политика,Экономика,Погода,Транспорт,Школы,Футбол,Суд,Энергетика,Здоровье,Культура",
    "ja": "政治,経済,天気,交通,教育,サッカー,エネルギー,健康,文化",
}

# What is said of an author; {} is the name.
AUTHOR_NOTES = {
    "en": (
        "{} covers local government and housing. Before that, she spent eleven years at the Fenwick Herald.",
        "{} is a senior reporter based in the capital. He writes about energy, transport and the people who pay for both.",
        "{} has written about science for two decades and teaches at the coast. Get in touch at newsroom@valley-post.example.",
        "{} is a freelance writer and the author of three novels. Follow for updates.",
    ),
    "de": (
        "{} schreibt seit 2012 über Kommunalpolitik und Verkehr. Zuvor war sie Redakteurin beim Hafenkurier.",
        "{} ist Reporter im Ressort Wirtschaft. Er hat Geschichte studiert und lebt mit seiner Familie auf dem Land.",
    ),
}
