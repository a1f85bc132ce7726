using NewsParse.Bylines.Origins;

namespace NewsParse.Tests.Bylines.Origins;

public sealed class OriginLineTests
{
    [Theory]
    [InlineData("This article was originally published in The Valley Herald.", "The Valley Herald")]
    [InlineData("This story was originally published by Valley Herald and is reproduced here with permission.", "Valley Herald")]
    [InlineData("Originally published on Valley Herald.", "Valley Herald")]
    [InlineData("This article first appeared in the Valley Herald on 3 May.", "Valley Herald")]
    [InlineData("This post originally appeared on valleyherald.example.", "valleyherald.example")]
    [InlineData("This article was republished from The Bridge under a Creative Commons license. Read the original article.", "The Bridge")]
    [InlineData("This article is republished with permission from The Bridge.", "The Bridge")]
    [InlineData("Republished from The Bridge", "The Bridge")]
    [InlineData("Reprinted with kind permission of The Bridge.", "The Bridge")]
    [InlineData("First published in The Bridge", "The Bridge")]
    [InlineData("Dieser Artikel erschien zuerst bei Talbote Online.", "Talbote Online")]
    [InlineData("Dieser Beitrag ist zuerst in der Talzeitung erschienen.", "Talzeitung")]
    [InlineData("Zuerst erschienen auf Talbote.", "Talbote")]
    [InlineData("Der Text wurde ursprünglich auf talbote.example veröffentlicht.", "talbote.example")]
    [InlineData("Cet article a été publié initialement sur La Vallée.", "La Vallée")]
    [InlineData("Article initialement paru dans La Vallée", "La Vallée")]
    [InlineData("Este artículo fue publicado originalmente en El Valle.", "El Valle")]
    [InlineData("Publicado originalmente en El Valle", "El Valle")]
    [InlineData("Questo articolo è stato pubblicato per la prima volta su La Valle.", "La Valle")]
    [InlineData("Este artigo foi publicado originalmente no Jornal do Vale.", "Jornal do Vale")]
    [InlineData("Dit artikel verscheen eerder in De Vallei.", "De Vallei")]
    [InlineData("Artykuł ukazał się pierwotnie w Gazeta Dolina.", "Gazeta Dolina")]
    [InlineData("Článek původně vyšel na Údolí Dnes.", "Údolí Dnes")]
    [InlineData("Artikeln publicerades först i Dalbladet.", "Dalbladet")]
    [InlineData("Artikkelen ble først publisert på Dalposten.", "Dalposten")]
    [InlineData("Статья впервые опубликована в Вестник Долины", "Вестник Долины")]
    [InlineData("First published in the Sunday Herald", "Sunday Herald")]
    [InlineData("This article first appeared in Valley Herald in 2014.", "Valley Herald")]
    [InlineData("It was republished from The Bridge.", "The Bridge")]
    [InlineData("Artikel ini telah tayang di Lembah.com dengan judul Jembatan Baru", "Lembah.com")]
    [InlineData("Article publié initialement dans l'Humanité", "Humanité")]
    [InlineData("Article initialement paru dans l’Humanité.", "Humanité")]
    [InlineData("Ripubblicato dall'Espresso", "Espresso")]
    [InlineData("Ripubblicato dell’Espresso", "Espresso")]
    [InlineData("First published in D'Arcy News", "D'Arcy News")]
    [InlineData("(This article was first published in Valley Herald)", "Valley Herald")]
    [InlineData("[First published in Valley Herald]", "Valley Herald")]
    [InlineData("※ This article was first published in: Valley Herald", "Valley Herald")]
    [InlineData("This article, first published in Valley Herald", "Valley Herald")]
    [InlineData("This op-ed was first published in Valley Herald", "Valley Herald")]
    [InlineData("This article was first published in “Valley Herald”", "Valley Herald")]
    [InlineData("This article was first published in the the the the the the the the the the Valley Herald", "Valley Herald")]
    [InlineData("It was reprinted from Valley Herald.", "Valley Herald")]
    [InlineData("Posted originally at Valley Herald", "Valley Herald")]
    [InlineData("Reprinted with permission from Valley Herald", "Valley Herald")]
    [InlineData("Zuerst in der Talzeitung erschienen", "Talzeitung")]
    [InlineData("Zuerst in der „Talzeitung“ erschienen.", "Talzeitung")]
    [InlineData("Zuerst in der Talzeitung. Erschienen ist er am Montag.", "Talzeitung")]
    [InlineData("Article first in Valley Herald published", "Valley Herald")]
    [InlineData("This article was originally first published in Valley Herald", "Valley Herald")]
    [InlineData("It was reprinted from the Valley Herald.", "Valley Herald")]
    [InlineData("Article publié à l’origine dans La Vallée", "La Vallée")]
    [InlineData("Article publié à l'origine dans La Vallée", "La Vallée")]
    [InlineData("This article was first published in Valley Herald, which has since closed.", "Valley Herald")]
    public void ReadPhrase_LineThatSaysWhereItWasFirst_GivesThePublisher(string text, string publisher)
    {
        OriginText? origin = OriginPhrase.Read(text);

        origin?.Publisher.Should().Be(publisher);
        origin.Should().NotBeNull();
        origin!.Value.Kind.Should().Be(OriginKind.Republished);
    }

    [Theory]
    [InlineData("本文转载自山谷日报", "山谷日报")]
    [InlineData("原载于《山谷日报》", "山谷日报")]
    [InlineData("※この記事は「谷新聞」から転載しました。", "谷新聞")]
    public void ReadPhrase_WithoutSpaces_GivesThePublisher(string text, string publisher) =>
        CjkOriginPhrase.Read(text)!.Value.Publisher.Should().Be(publisher);

    [Theory]
    [InlineData("The camp first appeared in 2014 when villagers fled from the flood.")]
    [InlineData("The album was originally published in Leeds by a small label.")]
    [InlineData("Her first novel was published by Valley Press.")]
    [InlineData("This article was updated on Friday.")]
    [InlineData("This article was published on May 3, 2024.")]
    [InlineData("First published November 29, 2016: 3:33 AM ET")]
    [InlineData("Published in Valley News")]
    [InlineData("This story has been corrected.")]
    [InlineData("Die Show sollte ursprünglich im September stattfinden.")]
    [InlineData("Ursprünglich in Leeds gebaut, steht die Brücke heute im Tal.")]
    [InlineData("In der ersten Fassung war der Artikel länger.")]
    [InlineData("This article was written by Jane Roe.")]
    [InlineData("Syndicate this feed and subscribe to our newsletter")]
    [InlineData("Syndication & Licensing")]
    [InlineData("The paper reproduced a letter from Mr Roe.")]
    [InlineData("Cet article a été publié le 3 mai.")]
    [InlineData("Este artículo fue publicado en 2014.")]
    [InlineData("First published on Fri 3 May 2024 12.00 CEST")]
    [InlineData("First published on Friday May 3")]
    [InlineData("First published on Monday")]
    [InlineData("This article was originally published in Spanish.")]
    [InlineData("Dieser Artikel erschien zuerst auf Englisch.")]
    [InlineData("This article was first published in Leeds.")]
    [InlineData("This article was first published in Spring 2024.")]
    [InlineData("It was first published in Britain in 1962, and was read by all who liked bridges.")]
    [InlineData("It was first published by Valley Press, which has had it in print since.")]
    [InlineData("First published in Valley Tales in 1962.")]
    [InlineData("First published by Valley Press, the novel made her famous.")]
    [InlineData("Originally from Leeds, Roe moved to the valley.")]
    [InlineData("")]
    [InlineData("This article was first published in")]
    [InlineData("This article was first published in valley herald")]
    [InlineData("This article was first published Valley Herald")]
    [InlineData("This article was first published\nin Valley Herald")]
    [InlineData("This article was first published in\nValley Herald")]
    [InlineData("This article was first-published in Valley Herald")]
    [InlineData("This 3 article was first published in Valley Herald")]
    [InlineData("This article was first published 3 in Valley Herald")]
    [InlineData("This article was first published in 3 Valley Herald")]
    [InlineData("This article was first published in the the the the the the the the the the the the Valley Herald")]
    [InlineData("This article was first published in Valley Herald 2014")]
    [InlineData("This article was reprinted in Valley Herald")]
    [InlineData("It was reprinted in Valley Herald")]
    [InlineData("It was first published in Valley Herald")]
    [InlineData("Reprinted by Valley Herald")]
    [InlineData("Reprinted by")]
    [InlineData("It was first published from Valley Herald")]
    [InlineData("It was first published, reprinted in Valley Herald")]
    [InlineData("This article was first published in column Valley Herald")]
    [InlineData("Reprinted with Valley Herald")]
    [InlineData("Reprinted with Kind permission from Valley Herald")]
    [InlineData("Zuerst in der Talzeitung gelesen")]
    [InlineData("Zuerst in der Talzeitung")]
    [InlineData("Initialement dans l'Humanité")]
    [InlineData("Article dans l'Humanité")]
    [InlineData("Tiré de l'Humanité")]
    public void ReadPhrase_OtherSentence_GivesNone(string text)
    {
        OriginPhrase.Read(text).Should().BeNull();
        CjkOriginPhrase.Read(text).Should().BeNull();
    }

    [Theory]
    [InlineData("Source: https://talbote.example/a/bridge-123.html", null, "https://talbote.example/a/bridge-123.html")]
    [InlineData("Nguồn: Báo Thung Lũng", "Báo Thung Lũng", null)]
    [InlineData("Nguồn: https://thunglung.example/cau-moi.html", null, "https://thunglung.example/cau-moi.html")]
    [InlineData("Theo Thung Lũng", "Thung Lũng", null)]
    [InlineData("(Theo TTXVN)", "TTXVN", null)]
    [InlineData("Quelle: dpa", "dpa", null)]
    [InlineData("(Quelle: APA/sda/dpa)", "APA/sda/dpa", null)]
    [InlineData("Fuente: EFE", "EFE", null)]
    [InlineData("Fonte: Agência Brasil", "Agência Brasil", null)]
    [InlineData("Źródło: PAP", "PAP", null)]
    [InlineData("Zdroj: ČTK", "ČTK", null)]
    [InlineData("Источник: РИА Новости", "РИА Новости", null)]
    [InlineData("Джерело: Укрінформ", "Укрінформ", null)]
    [InlineData("Kaynak: Anadolu Ajansı", "Anadolu Ajansı", null)]
    [InlineData("Sumber: ANTARA", "ANTARA", null)]
    [InlineData("Bron: BELGA", "BELGA", null)]
    [InlineData("来源：山谷日报", "山谷日报", null)]
    [InlineData("來源：中央社", "中央社", null)]
    [InlineData("출처: 골짜기신문", "골짜기신문", null)]
    [InlineData("Quelle: Talzeitung", null, null)]
    [InlineData("Source: Valley News", "Valley News", null)]
    [InlineData("Original article: https://talbote.example/a/bridge-123.html", null, "https://talbote.example/a/bridge-123.html")]
    [InlineData("Zuerst erschienen auf: talbote.example", "talbote.example", null)]
    [InlineData("(Source: Valley News)", "Valley News", null)]
    [InlineData("[Source: Valley News]", "Valley News", null)]
    [InlineData("▶ SOURCE : Valley News.", "Valley News", null)]
    [InlineData("Source: Tal-Kurier", "Tal-Kurier", null)]
    [InlineData("Source: © AFP", "AFP", null)]
    [InlineData("Source: © Valley News", "Valley News", null)]
    [InlineData("Source: A Valley News of forty letters in all ab", "A Valley News of forty letters in all ab", null)]
    [InlineData("Source: valleyherald.example", "valleyherald.example", null)]
    [InlineData("Original article: Valley Herald", "Valley Herald", null)]
    [InlineData("Nguồn: TL", "TL", null)]
    [InlineData("Original article: The Herald, https://a.example/x", "The Herald", "https://a.example/x")]
    [InlineData("Source: The Herald (https://a.example/x)", "The Herald", "https://a.example/x")]
    [InlineData("Source: https://a.example/x.", null, "https://a.example/x")]
    [InlineData("Source: A https://a.example/x", null, "https://a.example/x")]
    [InlineData("Source: AB https://a.example/x", "AB", "https://a.example/x")]
    [InlineData("Source: A Herald that has a name of forty letter https://a.example/x", "A Herald that has a name of forty letter", "https://a.example/x")]
    [InlineData("*Theo AB*", "AB", null)]
    [InlineData("（出典：山谷日报）", null, null)]
    [InlineData("Source: Leeds", null, null)]
    public void ReadLabel_SourceLine_GivesNameOrAddress(string text, string? publisher, string? address)
    {
        OriginText? origin = SourceLabel.Read(text);

        origin.Should().NotBeNull();
        if (publisher is null && address is null)
        {
            origin!.Value.Trust.Should().BeLessThan(.5, "what has a source may be a picture or a figure");
            return;
        }

        origin!.Value.Trust.Should().BeGreaterThan(.5);
        origin.Value.Publisher.Should().Be(publisher);
        origin.Value.Address.Should().Be(address);
    }

    [Theory]
    [InlineData("Source: Ministry of Bridges, October 25, 2019")]
    [InlineData("Sources: https://a.example/1 https://b.example/2")]
    [InlineData("Source: Roe J, Doe A et al. Bridges and pain. Valley Science. 2016.")]
    [InlineData("Quellen:")]
    [InlineData("Quelle: Science, Valley University, Bridge University")]
    [InlineData("Theo bác sĩ Hồng, cầu mới sẽ giúp người dân đi lại nhanh hơn.")]
    [InlineData("Theo Clarke")]
    [InlineData("Source code: the bridge's plan is public")]
    [InlineData("The mayor said: Source is everything.")]
    [InlineData("Kilde: Store leksikon, 2. utg. 1999")]
    [InlineData(": Valley News")]
    [InlineData("Mayor: Valley News")]
    [InlineData("Source: x")]
    [InlineData("Source: X")]
    [InlineData("Source: valley news")]
    [InlineData("Nguồn: thung lũng")]
    [InlineData("Original article: Valley, Herald")]
    [InlineData("Original article: Valley/Herald")]
    [InlineData("Original article: Valley Herald. More")]
    [InlineData("Original article: Valley; Herald")]
    [InlineData("Original article: Valley Herald 3")]
    [InlineData("Original article: A Valley Herald of forty letters in all a")]
    [InlineData("Source: https://a.example/x and more")]
    [InlineData("Source: A Herald that has a name of more than forty letters https://a.example/x")]
    [InlineData("Theo A")]
    [InlineData("Theo thung lũng")]
    [InlineData("theo Thung Lũng")]
    [InlineData("Theo Thung Lũng 24")]
    [InlineData("Theo Thung Lũng Thung Lũng Thung Lũng Thung")]
    public void ReadLabel_OtherLine_IsNotBelieved(string text)
    {
        OriginText? origin = SourceLabel.Read(text);

        if (text == "Theo Clarke")
        {
            // An English name as well: only its place at the end of the text, in Vietnamese, makes it a source.
            origin!.Value.Trust.Should().BeLessThan(.7);
            return;
        }

        (origin?.Trust ?? 0).Should().BeLessThan(.5);
    }

    [Theory]
    [InlineData("Source: AFP", OriginKind.Syndicated, .8)]
    [InlineData("Source: valleyherald.example", OriginKind.Aggregated, .65)]
    [InlineData("Original article: valleyherald.example", OriginKind.Republished, .8)]
    [InlineData("Source: https://a.example/x", OriginKind.Aggregated, .75)]
    [InlineData("Original article: https://a.example/x", OriginKind.Republished, .8)]
    [InlineData("Original article: Valley Herald", OriginKind.Republished, .75)]
    [InlineData("Nguồn: Thung Lũng", OriginKind.Republished, .6)]
    [InlineData("Source: Valley News", OriginKind.Republished, .55)]
    [InlineData("Source: Leeds", OriginKind.Republished, .35)]
    [InlineData("Theo TTXVN", OriginKind.Syndicated, .8)]
    [InlineData("Theo Thung Lũng", OriginKind.Republished, .6)]
    public void ReadLabel_SourceLine_TellsHowItWasTakenOverAndIsTrustedForIt(string text, OriginKind kind, double trust)
    {
        OriginText origin = SourceLabel.Read(text)!.Value;

        origin.Kind.Should().Be(kind);
        origin.Trust.Should().Be(trust);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void ReadLabel_VietnameseLine_IsOneUpToItsLimit(int length, bool expected) =>
        (SourceLabel.Read("Theo Thung Lũng ".PadRight(length, 'a')) is not null).Should().Be(expected);

    [Theory]
    [InlineData("dpa", "dpa")]
    [InlineData("(AFP)", "AFP")]
    [InlineData("AFP/dpa", "AFP/dpa")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("NDO", "NDO")]
    [InlineData("(AA)", "AA")]
    [InlineData("Trần Văn An (TTXVN)", "TTXVN")]
    [InlineData("新华社", "新华社")]
    [InlineData("( dpa )", "dpa")]
    [InlineData("(dpa/lby)", "dpa/lby")]
    [InlineData("（新华社）", "新华社")]
    [InlineData("[AFP]", "AFP")]
    [InlineData("<AFP>", "AFP")]
    [InlineData("(NDO)", "NDO")]
    [InlineData("- AFP -", "AFP")]
    [InlineData("* AFP *", "AFP")]
    [InlineData("— AFP ■", "AFP")]
    [InlineData("AFP.", "AFP")]
    [InlineData("Jane (AFP)", "AFP")]
    public void ReadLine_Signature_GivesTheAgency(string text, string agency) =>
        AgencyCredit.ReadLine(text)!.Value.Publisher.Should().Be(agency);

    [Theory]
    [InlineData("AA")]
    [InlineData("TT")]
    [InlineData("APP")]
    [InlineData("TN")]
    [InlineData("VIVA")]
    [InlineData("TEMPO")]
    [InlineData("RSS")]
    [InlineData("MAP")]
    [InlineData("ap")]
    [InlineData("Share")]
    [InlineData("Reuters told the council that the bridge is safe.")]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("(A)")]
    [InlineData("<AFP")]
    [InlineData("dpa/lby")]
    [InlineData("Roe (AFP)")]
    [InlineData("jane Roe (AFP)")]
    [InlineData("Jane Roe 3 (AFP)")]
    [InlineData("Jane Roe: x (AFP)")]
    [InlineData("Jane Roe (AFP) x")]
    [InlineData("Jane Roe (APP)")]
    [InlineData("Jane Roe [AFP]")]
    public void ReadLine_OtherLine_GivesNone(string text) => AgencyCredit.ReadLine(text).Should().BeNull();

    [Theory]
    [InlineData("AFP", OriginKind.Syndicated, .75)]
    [InlineData("(NDO)", OriginKind.Republished, .7)]
    [InlineData("NDO", OriginKind.Republished, .6)]
    [InlineData("Jane Roe (AFP)", OriginKind.Syndicated, .65)]
    public void ReadLine_Signature_IsTrustedByHowItStands(string text, OriginKind kind, double trust)
    {
        OriginText origin = AgencyCredit.ReadLine(text)!.Value;

        origin.Kind.Should().Be(kind);
        origin.Trust.Should().Be(trust);
    }

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void ReadLine_Reporter_MayHaveALongNameUpToALimit(int length, bool expected) =>
        (AgencyCredit.ReadLine($"J{new string('o', length - 7)} (AFP)") is not null).Should().Be(expected);

    [Theory]
    [InlineData("The bridge will be open in May, the mayor said. (Reuters)", "Reuters")]
    [InlineData("The bridge will be open in May, the mayor said. – AFP", "AFP")]
    [InlineData("The bridge will be open in May, the mayor said. -- Bernama", "Bernama")]
    [InlineData("The bridge is open. [Reuters]", "Reuters")]
    [InlineData("The bridge is open! (Reuters)", "Reuters")]
    [InlineData("The bridge is open.\n(Reuters)", "Reuters")]
    [InlineData("The bridge is “open”\u00A0 (Reuters).", "Reuters")]
    [InlineData("The bridge is open. (AP) *", "AP")]
    [InlineData("The bridge is open. (dpa/lby)", "dpa/lby")]
    [InlineData("大桥开放。（新华社）", "新华社")]
    [InlineData("The bridge is open. — AFP.", "AFP")]
    [InlineData("The bridge is open.- AFP", "AFP")]
    [InlineData("The bridge is open.--AFP", "AFP")]
    [InlineData("The bridge is “open”- AFP", "AFP")]
    [InlineData("The bridge is open. – The Associated Press", "The Associated Press")]
    public void ReadEnd_LastParagraph_GivesTheAgency(string text, string agency) => AgencyCredit.ReadEnd(text)!.Value.Publisher.Should().Be(agency);

    [Theory]
    [InlineData("The bridge will be open in May, said a reporter of Agence France-Presse (AFP).")]
    [InlineData("The bridge will be open in May. (Photo: AFP)")]
    [InlineData("The bridge will be open in May (Reuters says June).")]
    [InlineData("")]
    [InlineData("(Reuters)")]
    [InlineData("– AFP")]
    [InlineData("The bridge is open (Reuters)")]
    [InlineData("The bridge is open – AFP")]
    [InlineData("The bridge is open. – dpa/lby")]
    [InlineData("The bridge is open!- AFP")]
    [InlineData("The bridge is open. – The Valley Herald")]
    [InlineData("The bridge is open. (Reuters")]
    public void ReadEnd_OtherParagraph_GivesNone(string text) => AgencyCredit.ReadEnd(text).Should().BeNull();

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void ReadEnd_SignatureBehindTheText_IsShort(int length, bool expected)
    {
        // Nothing but the space about it makes it longer.
        (AgencyCredit.ReadEnd($"The bridge is open. –{new string(' ', length - 8)}Reuters") is not null).Should().Be(expected);
        (AgencyCredit.ReadEnd($"The bridge is open. ({new string(' ', length - 9)}Reuters)") is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData("Copyright 2024 The Associated Press. All rights reserved. This material may not be published.", "The Associated Press")]
    [InlineData("© dpa-infocom, dpa:240503-99-123456/3", "dpa-infocom")]
    [InlineData("© 2024 AFP", "AFP")]
    [InlineData("The-CNN-Wire™ & © 2020 Cable News Network, Inc. All rights reserved.", "CNN")]
    [InlineData("Copyright: Project Syndicate, 2025", "Project Syndicate")]
    [InlineData("Copyright Canadian Press 2024", "Canadian Press")]
    [InlineData("Copyright (c) 2024 Canadian Press, all rights reserved", "Canadian Press")]
    [InlineData("(c) 2024 Canadian Press", "Canadian Press")]
    [InlineData("(© 2024 AFP)", "AFP")]
    [InlineData("Copyright 2024 Reuters All rights reserved", "Reuters")]
    [InlineData("© AFP 2024", "AFP")]
    [InlineData("© AFP, 2024", "AFP")]
    [InlineData("© AFP. All rights reserved.", "AFP")]
    [InlineData("© AFP all rights reserved", "AFP")]
    [InlineData("© AFP - all rights reserved", "AFP")]
    [InlineData("(Copyright AFP 2024)", "AFP")]
    [InlineData("*COPYRIGHT AFP 2024", "AFP")]
    [InlineData("[Copyright AFP 2024]", "AFP")]
    [InlineData("© Copyright: 2024, AFP", "AFP")]
    [InlineData("© Copyright (c) 2024 AFP", "AFP")]
    [InlineData("© 1998 AFP", "AFP")]
    [InlineData("© 2024 AFP; of Paris", "AFP")]
    [InlineData("© 2024 AFP) of Paris", "AFP")]
    [InlineData("© 2024 AFP, of Paris", "AFP")]
    [InlineData("© 2024 AFP . All rights", "AFP")]
    [InlineData("© 2024 AFP – of Paris", "AFP")]
    [InlineData("© 2024 AFP 2023", "AFP")]
    [InlineData("© dpa-infocom, dpa:240503-99-123456|3", "dpa-infocom")]
    public void ReadCopyright_OfAnAgency_GivesIt(string text, string agency) => AgencyCredit.ReadCopyright(text)!.Value.Publisher.Should().Be(agency);

    [Theory]
    [InlineData("© dpa | Jane Roe")]
    [InlineData("© AFP")]
    [InlineData("© APA/dpa (Roe)")]
    [InlineData("Copyright 2024 STA Travel. All rights reserved.")]
    [InlineData("© 2024 STA. All rights reserved.")]
    [InlineData("Copyright 2024 PA Consulting. All rights reserved.")]
    [InlineData("© 2024 UNI Global. All rights reserved.")]
    [InlineData("© 2024 AFP Habitat. All rights reserved.")]
    [InlineData("© CPA Australia. All rights reserved.")]
    [InlineData("© CAP 2024")]
    [InlineData("© 2024 The Valley Herald. All rights reserved.")]
    [InlineData("Copyright Roe/Copyright 2024 The AP. All rights reserved")]
    [InlineData("")]
    [InlineData("©")]
    [InlineData("Copyright")]
    [InlineData("© 2024")]
    [InlineData("AFP 2024")]
    [InlineData("© 2024 AFP of Paris")]
    [InlineData("© 2024 AFP. All rights reserved | Roe")]
    [InlineData("© 2024 AFP. All rights reserved. Photo: Roe/Lee")]
    [InlineData("© 2024; AFP")]
    [InlineData("© 3024 AFP")]
    [InlineData("© 202 AFP")]
    [InlineData("© 20x4 AFP")]
    [InlineData("© dpa-infocom, Hamburg")]
    public void ReadCopyright_OfAPictureOrASite_GivesNone(string text) => AgencyCredit.ReadCopyright(text).Should().BeNull();

    [Theory]
    [InlineData(220, true)]
    [InlineData(221, false)]
    public void ReadCopyright_Line_IsOneUpToALimit(int length, bool expected) =>
        (AgencyCredit.ReadCopyright("© 2024 AFP. All rights reserved. No part ".PadRight(length, 'x')) is not null).Should().Be(expected);

    [Theory]
    [InlineData("Translated from the German by Jane Roe", true)]
    [InlineData("(Aus dem Englischen von Max Muster)", true)]
    [InlineData("– Traduit de l'anglais par Marie Dupont", true)]
    [InlineData("Traducción: Ana García", true)]
    [InlineData("Перевод Ивана Петрова", true)]
    [InlineData("翻訳：山田太郎", true)]
    [InlineData("编译：王明", true)]
    [InlineData("번역: 홍길동", true)]
    [InlineData("Người dịch: Trần Văn An", true)]
    [InlineData("The book was translated by Jane Roe", false)]
    [InlineData("Translation studies", false)]
    [InlineData("", false)]
    public void IsTranslation_Line_IsOneByHowItBegins(string text, bool expected) => TranslationMark.IsOne(text).Should().Be(expected);

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void IsTranslation_Line_IsNoParagraph(int length, bool expected) => TranslationMark.IsOne("Translated by Jane ".PadRight(length, 'x')).Should().Be(expected);

    [Theory]
    [InlineData("English", "", true)]
    [InlineData("Deutsch", "", true)]
    [InlineData("english", "", false)]
    [InlineData("Leeds", "", true)]
    [InlineData("Austin", "", true)]
    [InlineData("Ontario", "", true)]
    [InlineData("Monday", "", true)]
    [InlineData("Montag", "", true)]
    [InlineData("Sun", "", false)]
    [InlineData("Sun 3 May", "", true)]
    [InlineData("Fri May 3", "", true)]
    [InlineData("Friday May", "", true)]
    [InlineData("Sunday Herald", "", false)]
    [InlineData("Herald Monday", "", false)]
    [InlineData("Spring", " 2024", true)]
    [InlineData("Spring", "2024.", true)]
    [InlineData("Spring", " 1998 edition", true)]
    [InlineData("Spring", " 20245", false)]
    [InlineData("Spring", " 2024x", false)]
    [InlineData("Spring", " 3024", false)]
    [InlineData("Spring", " 2x24", false)]
    [InlineData("Spring", " 202", false)]
    [InlineData("Valley Herald", ", in print", false)]
    public void IsNoPublisher_Name_IsALanguageAPlaceOrADay(string name, string behind, bool expected) => NoPublisher.IsOne(name, behind).Should().Be(expected);

    [Theory]
    [InlineData(" in 1962", true)]
    [InlineData(" en 1962.", true)]
    [InlineData(" 1962", true)]
    [InlineData(", (1962)", true)]
    [InlineData("” in 2014", true)]
    [InlineData(", the novel made her famous", true)]
    [InlineData(", The novel made her famous", false)]
    [InlineData(",the novel", false)]
    [InlineData(", ", false)]
    [InlineData(" in May", false)]
    [InlineData(" on Monday", false)]
    [InlineData("", false)]
    public void IsOfBook_WhatStandsBehindTheName_HasAYearOrGoesOn(string behind, bool expected) => NoPublisher.IsOfBook(behind).Should().Be(expected);
}
