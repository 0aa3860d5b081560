namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoNotCarriedTests
{
    [Fact]
    public void Gives_a_reason_for_everything_that_is_not_carried() =>
        Assert.All(File.ReadLines(Path.Combine(AvitoSamples.Folder, "not-carried.txt")),
            line => Assert.Contains(": ", line, StringComparison.Ordinal));
}
