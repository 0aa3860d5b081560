using BenchmarkDotNet.Running;
using ListingEngine.Benchmarks;

// `whole N` measures whole runs on N offers and prints ratios, `pages N` the time of the office's pages at N objects, `stages` tells where
// the time goes, `reading` what each dialect costs, `texts` what descriptions cost, `feed N FILE` writes the feed they use; anything else goes to BenchmarkDotNet.
if (args is ["whole", .. var rest])
{
    await WholeRun.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
    return;
}

if (args is ["pages", .. var stock])
{
    await Pages.RunAsync(stock.Length > 0 ? int.Parse(stock[0], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
    return;
}

if (args is ["feed", var count, var path])
{
    Stock.WriteFeed(path, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["stages"])
{
    Stages.Run();
    return;
}

if (args is ["reading", .. var dialects])
{
    Reading.Run(dialects);
    return;
}

if (args is ["texts"])
{
    Texts.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
