using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("BY JANE ROE", "JANE ROE")]
    [InlineData("Written by Jane Roe and John Q. Doe", "Jane Roe; John Q. Doe")]
    [InlineData("By Jane Roe, John Doe and Ann Poe", "Jane Roe; John Doe; Ann Poe")]
    [InlineData("By Jane Roe & John Doe", "Jane Roe; John Doe")]
    [InlineData("By Jane Roe | Published May 3, 2024", "Jane Roe")]
    [InlineData("By Jane Roe, Staff Writer", "Jane Roe")]
    [InlineData("Jane Roe Senior Politics Editor", "Jane Roe")]
    [InlineData("By Jane Roe in Berlin", "Jane Roe")]
    [InlineData("Jane Roe for The Wire Weekly", "Jane Roe")]
    [InlineData("Jane Roe, May 3, 2024", "Jane Roe")]
    [InlineData("Jane Roe (AP)", "Jane Roe")]
    [InlineData("Dan Jervis-Poe", "Dan Jervis-Poe")]
    [InlineData("Roe, Jane", "Jane Roe")]
    [InlineData("Von Max Mustermann und Erika Musterfrau", "Max Mustermann; Erika Musterfrau")]
    [InlineData("von Max von der Heide", "Max von der Heide")]
    [InlineData("Autor: Max Mustermann", "Max Mustermann")]
    [InlineData("Interview: Erika Musterfrau", "Erika Musterfrau")]
    [InlineData("Par Marie Dupont et Luc Martin", "Marie Dupont; Luc Martin")]
    [InlineData("Por Ana García y Luis Pérez", "Ana García; Luis Pérez")]
    [InlineData("Por Ana Lima e João Costa", "Ana Lima; João Costa")]
    [InlineData("di Mario Rossi", "Mario Rossi")]
    [InlineData("Door Jan de Vries en Piet Bakker", "Jan de Vries; Piet Bakker")]
    [InlineData("Autor: Jan Kowalski", "Jan Kowalski")]
    [InlineData("Jan Novák a Petr Král", "Jan Novák; Petr Král")]
    [InlineData("Av Anna Svensson och Erik Lund", "Anna Svensson; Erik Lund")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("Tác giả: Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("Oleh Budi Santoso", "Budi Santoso")]
    [InlineData("作者：王小明", "王小明")]
    [InlineData("記者 陳大文", "陳大文")]
    [InlineData("山田太郎・鈴木花子", "山田太郎; 鈴木花子")]
    [InlineData("ジョン・スミス", "ジョン・スミス")]
    [InlineData("홍길동 기자", "홍길동")]
    public void Read_Byline_GivesTheNames(string raw, string expected)
    {
        List<Author> names = BylineReader.Read(raw, BylinePlaces.Site, isShown: true).Authors;

        string.Join("; ", names.Select(static name => name.Name)).Should().Be(expected);
    }

    [Fact]
    public void Read_ShortNameBeforeItsPlace_HasNoSpace()
    {
        List<Author> names = BylineReader.Read("中央社記者張三 台北", BylinePlaces.Site, isShown: true).Authors;

        names.Should().ContainSingle().Which.Should().Be(new Author { Name = "張三", Place = "台北", Affiliation = "中央社" });
    }

    [Theory]
    [InlineData("Reuters")]
    [InlineData("dpa")]
    [InlineData("Coastal Herald")]
    [InlineData("Herald Newsroom")]
    [InlineData("Associated Press")]
    [InlineData("Anadolu Ajansı")]
    [InlineData("共同通信")]
    public void Read_AgencyOrNewsroom_IsAnOrganization(string raw)
    {
        List<Author> names = BylineReader.Read(raw, BylinePlaces.Site, isShown: false).Authors;

        names.Should().ContainSingle().Which.Kind.Should().Be(AuthorKind.Organization);
    }

    [Fact]
    public void Read_PersonBesideTheSite_LeavesTheSiteOut()
    {
        List<Author> names = BylineReader.Read("Jane Roe, Coastal Herald", BylinePlaces.Site, isShown: true).Authors;

        names.Should().Equal(new Author { Name = "Jane Roe", Affiliation = "Coastal Herald" });
    }

    [Fact]
    public void Read_SameNameTwice_KeepsTheOneInMixedCase()
    {
        List<Author> names = BylineReader.Read("JANE ROE, Jane Roe", BylinePlaces.Site, isShown: true).Authors;

        names.Select(static name => name.Name).Should().Equal("Jane Roe");
    }

    [Fact]
    public void Read_MarksOfALetterBehindAChineseName_AreNoPlace()
    {
        List<Author> names = BylineReader.Read("新华记者陈、张三e\u0301\u0323", BylinePlaces.Site, isShown: true).Authors;

        names.Should().NotContain(static name => name.Place != null || name.Name == "张三e");
    }

    [Theory]
    [InlineData("By")]
    [InlineData("admin")]
    [InlineData("@janeroe")]
    [InlineData("https://coastalherald.example/authors/jane-roe/")]
    [InlineData("jane@coastalherald.example")]
    [InlineData("May 3, 2024")]
    [InlineData("3. Mai 2024")]
    [InlineData("5 min read")]
    [InlineData("Staff Writer")]
    [InlineData("Senior Political Correspondent")]
    [InlineData("Photo: Jane Roe")]
    [InlineData("Photograph by Jane Roe")]
    [InlineData("Foto: Max Mustermann")]
    [InlineData("Edited by Jane Roe")]
    [InlineData("More Posts")]
    [InlineData("Donnerstag")]
    [InlineData("by the time the storm had passed the coast was gone")]
    [InlineData("Share")]
    [InlineData("责编：王小明")]
    [InlineData("© 2024")]
    public void Read_NoByline_GivesNobody(string raw)
    {
        BylineReader.Read(raw, BylinePlaces.Site, isShown: true).Authors.Should().BeEmpty();
    }
}
