using AngleSharp.Html.Parser;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>The contract of every source in the catalog.</summary>
public sealed class EverySourceTests
{
    public static TheoryData<string> Keys => [.. SourceCatalog.All.Select(s => s.Key)];

    [Fact]
    public void Has_one_key_and_its_own_hosts()
    {
        Assert.Distinct(SourceCatalog.All.Select(s => s.Key));
        Assert.Distinct(SourceCatalog.All.SelectMany(s => s.Hosts));
    }

    [Fact]
    public void Is_listed()
    {
        var folders = SourceTree.CSharp.Select(f => f.Split('/')).Where(f => f is ["src", "ListingEngine.Core", "Sources", not "Reading", _]).Select(f => f[3]);
        Assert.Equal(folders.Select(f => f.ToUpperInvariant()).Order(StringComparer.Ordinal), SourceCatalog.All.Select(s => s.Key.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Declares_selectors_that_can_be_read(string key)
    {
        using var page = new HtmlParser().ParseDocument("<p>");
        Assert.All(Source(key).Selectors, s => page.QuerySelectorAll(s.Css));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Is_found_by_its_hosts_and_no_look_alike(string key) => Assert.All(Source(key).Hosts, host =>
    {
        Assert.Equal(key, SourceCatalog.Of(new($"https://www.{host}/"))?.Key);
        Assert.Null(SourceCatalog.Of(new($"https://not{host}/")));
        Assert.Null(SourceCatalog.Of(new($"https://{host}.example.org/")));
    });

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_a_problem_instead_of_a_throw_for_a_page_cut_off(string key)
    {
        var source = Source(key);
        var page = $"<html><body>{string.Concat(source.States.Select(s => $"<script id='{s.Marker}'>{s.Marker} = {{\"a\":["))}";
        var reading = PageReader.Read(new(page, $"https://{source.Hosts[0]}/"));
        Assert.Empty(reading.Adverts);
        Assert.NotEmpty(reading.Problems);
    }

    private static OwnerSource Source(string key) => SourceCatalog.All.Single(s => s.Key == key);
}
