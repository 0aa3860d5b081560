using System.Globalization;
using BenchmarkDotNet.Running;
using ListingEngine.Benchmarks;

int Number(string[] told, int usual) => told is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : usual;

switch (args)
{
    // Whole runs on N offers, as ratios.
    case ["whole", .. var rest]: await WholeRun.RunAsync(Number(rest, 100_000)); break;

    // The office's pages at N objects, or those whose address holds a word.
    case ["pages", .. var rest]: await Pages.RunAsync(Number(rest, 100_000), rest is [_, var only] ? only : ""); break;

    // How fast derivatives of N photos are made.
    case ["photos", .. var rest]: PhotoMaking.Run(Number(rest, 40)); break;

    // An upload of N photos, and their serving against nginx.
    case ["photo-serving", .. var rest]: await PhotoServing.RunAsync(Number(rest, 40)); break;

    // How long clients wait for presentations.
    case ["presentations"]: await Presentations.RunAsync(); break;

    // How pictures are known again among N.
    case ["likeness", .. var rest]: await LikenessRun.RunAsync(Number(rest, 1_500_000)); break;

    // How many adverts of one property are known as such, among those of N properties.
    case ["twins", .. var rest]: TwinsRun.Run(Number(rest, 5_000)); break;

    // How long one advert is judged against N others and M objects.
    case ["judging", .. var rest]: await JudgingRun.RunAsync(Number(rest, 200_000), rest is [_, .. var more] ? Number(more, 100_000) : 100_000); break;

    // Where the time of a build goes.
    case ["stages"]: Stages.Run(); break;

    // What each dialect costs.
    case ["reading", .. var dialects]: Reading.Run(dialects); break;

    // How fast pages of owners' adverts are read, against their bare parse.
    case ["pages-reading"]: PagesReading.Run(); break;

    // What descriptions cost.
    case ["texts"]: Texts.Run(); break;

    // The feed that they use.
    case ["feed", var count, var path]: Stock.WriteFeed(path, Number([count], 0)); break;

    default: BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args); break;
}
