namespace ListingEngine.Core.Tests.Sources;

public sealed class SavedPagesTests
{
    [Fact]
    public void Reads_real_pages_as_their_origins_expect()
    {
        Assert.SkipWhen(SavedPage.Folder is null, "The saved pages stand beside the repository, not in it.");
        var values = SavedPage.All.SelectMany(p => p.Values().Select(v => (p.Name, v.Column, v.Key, v.Wanted, v.Read))).ToList();
        var missed = values.Where(v => !v.Read).Select(v => $"{v.Name} {v.Key} {v.Wanted}").ToList();
        Assert.True(missed.Count <= values.Count * 0.05, $"{values.Count - missed.Count} of {values.Count}:\n" + string.Join('\n', missed));
    }
}
