/// What buyers write, in the seven languages of the lexicons. Invented.
enum BuyerWords {
  static let all = [
    """
    Hello, my blender arrived on Monday and stops after ten seconds. I have cleaned the jar and tried
    another socket, but the small lamp stays dark. Could you tell me what to do next?
    """,
    """
    Guten Tag, der Mixer kam am Montag an und hält nach zehn Sekunden an. Ich habe den Becher gereinigt und
    eine andere Steckdose versucht, aber die Lampe bleibt dunkel. Was soll ich jetzt tun?
    """,
    """
    Bonjour, le mixeur est arrivé lundi et s'arrête après dix secondes. J'ai nettoyé le bol et essayé une
    autre prise, mais le voyant reste éteint. Pouvez-vous me dire ce que je dois faire?
    """,
    """
    Hola, la batidora llegó el lunes y se para a los diez segundos. He limpiado la jarra y he probado otro
    enchufe, pero la luz sigue apagada. ¿Qué debo hacer ahora?
    """,
    """
    Buongiorno, il frullatore è arrivato lunedì e si ferma dopo dieci secondi. Ho pulito il bicchiere e
    provato un'altra presa, ma la spia resta spenta. Che cosa devo fare?
    """,
    """
    月曜日に届いたミキサーが十秒で止まってしまいます。容器を洗って別のコンセントも試しましたが、ランプが点きません。
    次にどうすればよいか教えてください。
    """,
    """
    星期一收到的搅拌机用了十秒就停了。我已经清洗了杯子，也换过插座，可是指示灯一直不亮。请告诉我接下来应该怎么办。
    """,
  ]
}
