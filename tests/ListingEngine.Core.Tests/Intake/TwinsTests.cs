namespace ListingEngine.Core.Tests.Intake;

public sealed class TwinsTests
{
    [Fact]
    public void Twins_of_a_made_town_are_found_and_hardly_others()
    {
        var adverts = new MadeAdverts(5).Of(new MadeTown(4).Make(1500));
        var (found, _) = MadeAdverts.Find(adverts);
        var (precision, recall) = MadeAdverts.Quality(adverts, found);
        Assert.True(precision >= 0.98, $"precision {precision:F4}, recall {recall:F4}");
        Assert.True(recall >= 0.9, $"precision {precision:F4}, recall {recall:F4}");
    }
}
