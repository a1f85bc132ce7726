using NewsParse.Metadata.Licenses;

namespace NewsParse.Tests.Metadata.Licenses;

public sealed class LicenseReaderTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0")]
    [InlineData("http://creativecommons.org/licenses/by-nc-nd/3.0/de/", "CC BY-NC-ND 3.0 DE")]
    [InlineData("//creativecommons.org/licenses/by/2.0/de/deed.de", "CC BY 2.0 DE")]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/deed.en", "CC BY-NC 4.0")]
    [InlineData("https://creativecommons.org/licenses/by-nd/4.0/legalcode", "CC BY-ND 4.0")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0")]
    [InlineData("https://creativecommons.org/publicdomain/mark/1.0/", "Public Domain Mark 1.0")]
    [InlineData("https://creativecommons.org/about/", null)]
    [InlineData("https://herald.example/licenses/by/4.0/", null)]
    public void ReadAddress_Deed_GivesItsShortName(string address, string? name)
    {
        ArticleLicense? license = LicenseReader.ReadAddress(address);

        license?.Name.Should().Be(name);
        (license is null).Should().Be(name is null);
    }

    [Theory]
    [InlineData("CC BY-SA 4.0", "CC BY-SA 4.0")]
    [InlineData("This text is licensed under CC-BY-NC-ND.", "CC BY-NC-ND")]
    [InlineData("CC-BY-NC-ND-4.0-DE", "CC BY-NC-ND 4.0 DE")]
    [InlineData("Diese Arbeit ist unter der CC BY SA 3.0 Lizenz lizenziert.", "CC BY-SA 3.0")]
    [InlineData("CC BY-NC-SA 3.0 DE (nicht-kommerziell)", "CC BY-NC-SA 3.0 DE")]
    [InlineData("Creative Commons: BY-NC-SA", "CC BY-NC-SA")]
    [InlineData("Republished under a Creative Commons license.", "Creative Commons")]
    [InlineData("Licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.", "CC BY-NC 4.0")]
    [InlineData("Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported License", "CC BY-NC-SA 3.0")]
    [InlineData("Creative Commons Namensnennung-NichtKommerziell-KeineBearbeitung 3.0", "CC BY-NC-ND 3.0")]
    [InlineData("Creative Commons Lizenz: Namensnennung-Weitergabe unter gleichen Bedingungen", "CC BY-SA")]
    [InlineData("Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0", "CC BY-NC-ND 4.0")]
    [InlineData("Licencia Creative Commons Reconocimiento-NoComercial-SinObraDerivada 4.0", "CC BY-NC-ND 4.0")]
    [InlineData("Licença Creative Commons Atribuição-CompartilhaIgual 4.0 Internacional", "CC BY-SA 4.0")]
    [InlineData("Licenza Creative Commons Attribuzione - Non commerciale 4.0", "CC BY-NC 4.0")]
    [InlineData("Creative Commons Uznanie autorstwa - Bez utworów zależnych 4.0", "CC BY-ND 4.0")]
    [InlineData("See https://creativecommons.org/licenses/by/4.0/ for the terms.", "CC BY 4.0")]
    [InlineData("This work is in the public domain.", "Public domain")]
    [InlineData("CC0", "CC0")]
    [InlineData("Her email went to the whole town, with the mayor in CC by mistake.", null)]
    [InlineData("Sent by SA Rescue and NC Rangers", null)]
    [InlineData("The commons are creative places.", null)]
    public void ReadWords_Line_GivesItsShortName(string text, string? name)
    {
        ArticleLicense? license = LicenseReader.ReadWords(text);

        license?.Name.Should().Be(name);
        (license is null).Should().Be(name is null);
    }

    [Theory]
    [InlineData("© 2024 The Herald. All rights reserved.", true)]
    [InlineData("© Der Bote – Alle Rechte vorbehalten.", true)]
    [InlineData("Tous droits réservés", true)]
    [InlineData("Todos los derechos reservados", true)]
    [InlineData("Tutti i diritti riservati", true)]
    [InlineData("Todos os direitos reservados", true)]
    [InlineData("Wszelkie prawa zastrzeżone", true)]
    [InlineData("Všechna práva vyhrazena", true)]
    [InlineData("Alla rättigheter förbehållna", true)]
    [InlineData("Alle rettigheter forbeholdt", true)]
    [InlineData("Tüm hakları saklıdır", true)]
    [InlineData("Все права защищены", true)]
    [InlineData("Всі права захищено", true)]
    [InlineData("無断転載を禁じます", true)]
    [InlineData("版权所有", true)]
    [InlineData("무단전재 및 재배포 금지", true)]
    [InlineData("Reserved seats for all", false)]
    [InlineData("© 2024 The Herald", false)]
    public void ReadReserved_Line_SaysWhetherRightsAreKept(string text, bool reserved) =>
        (LicenseReader.ReadReserved(text) is not null).Should().Be(reserved);

    [Theory]
    [InlineData("This work is licensed under a Creative Commons Attribution 4.0 License.", LicenseKind.CreativeCommons, true)]
    [InlineData("Except where otherwise noted, content on this site is licensed under CC BY 4.0.", LicenseKind.CreativeCommons, true)]
    [InlineData("Licensed under CC BY 4.0", LicenseKind.CreativeCommons, true)]
    [InlineData("Republish our articles for free, online or in print, under a Creative Commons license.", LicenseKind.CreativeCommons, true)]
    [InlineData("Dieser Text steht unter der Lizenz CC BY-SA 4.0.", LicenseKind.CreativeCommons, true)]
    [InlineData("Text: CC BY-SA 4.0", LicenseKind.CreativeCommons, true)]
    [InlineData("This article is published in the public domain.", LicenseKind.PublicDomain, true)]
    [InlineData("The novel, published in 1928, is now in the public domain.", LicenseKind.PublicDomain, false)]
    [InlineData("Published in 1928, it is now in the public domain.", LicenseKind.PublicDomain, false)]
    [InlineData("The agency published its data under CC BY 4.0 on Tuesday.", LicenseKind.CreativeCommons, false)]
    public void IsOfThis_Line_SaysWhetherItMeansTheText(string text, LicenseKind kind, bool isOfThis) =>
        LicenseContext.IsOfThis(text, kind).Should().Be(isOfThis);
}
