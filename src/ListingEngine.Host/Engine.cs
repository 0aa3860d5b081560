using ListingEngine.Host.Alarms;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Intake;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Objects;
using ListingEngine.Host.Objects.Card;
using ListingEngine.Host.Objects.List;
using ListingEngine.Host.Objects.Quality;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Owners;
using ListingEngine.Host.People;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Plans;
using ListingEngine.Host.Presentations;
using ListingEngine.Host.Sites;
using ListingEngine.Host.Web;
using ListingEngine.Host.Web.Wording;
using Npgsql;

namespace ListingEngine.Host;

/// <summary>The whole engine, put together once for the server and for each command.</summary>
public sealed class Engine : IAsyncDisposable
{
    private readonly PrivatePostgres? _postgres;

    private Engine(WebApplication app, PrivatePostgres? postgres) => (App, _postgres) = (app, postgres);

    public WebApplication App { get; }

    /// <summary>Builds the engine on its database, which is brought to this version; nothing listens yet.</summary>
    /// <param name="args">Settings as <c>--Name=value</c>; the environment tells the rest.</param>
    /// <param name="configure">Last word on services and settings, for tests.</param>
    /// <exception cref="PrivatePostgresException">The private database cannot run; it says what to do.</exception>
    public static async Task<Engine> BuildAsync(string[] args, Action<WebApplicationBuilder>? configure = null, CancellationToken ct = default)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read at the start. To watch them takes one of the few watchers (inotify) that a machine has for all programs of a user.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Engine).Assembly.GetName().Name,
        });
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.ConfigureEndpointDefaults(PhotosModule.OpenFastLane);
        });
        builder.Environment.WebRootFileProvider = new StillFiles(builder.Environment.WebRootFileProvider);
        configure?.Invoke(builder);
        var (connection, postgres) = await DatabaseAsync(builder.Configuration, ct);
        try
        {
            AddServices(builder, connection);
            var app = builder.Build();
            try
            {
                await DataModule.PrepareAsync(app.Services, ct);
                app.Services.GetRequiredService<ApiKeys>().Prepare();
                Map(app);
                return new(app, postgres);
            }
            catch
            {
                await app.DisposeAsync();
                throw;
            }
        }
        catch
        {
            if (postgres is not null) await postgres.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        if (_postgres is not null) await _postgres.DisposeAsync();
    }

    private static async Task<(string Connection, PrivatePostgres? Own)> DatabaseAsync(ConfigurationManager settings, CancellationToken ct)
    {
        if (settings.GetConnectionString("Listings") is { Length: > 0 } told)
            return (new NpgsqlConnectionStringBuilder(told) { ApplicationName = "ListingEngine" }.ConnectionString, null);
        var root = settings["Storage:Root"] ?? new StorageOptions().Root;
        var own = await PrivatePostgres.StartAsync(Path.GetFullPath(Path.Combine(root, "postgres")), new(), ct);
        return (own.ConnectionString, own);
    }

    private static void AddServices(WebApplicationBuilder builder, string connection)
    {
        var services = builder.Services;
        services.AddData(connection).AddOutside().AddGate().AddIntake().AddFeeds().AddPlans().AddPhotos().AddPeople().AddQuality().AddObjectCard().AddObjectList().AddAlarms().AddPresentations().AddSites().AddOwners().AddWeb();
        services.AddJobs(builder.Configuration, IntakeModule.Rounds(builder.Configuration), FeedsModule.Rounds,
            PhotosModule.Rounds(builder.Configuration), QualityModule.Rounds, AlarmsModule.Rounds(builder.Configuration), PresentationsModule.Rounds,
            OwnersModule.Rounds(builder.Configuration));
        services.AddProblemDetails();
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(o => ApiJson.Configure(o.SerializerOptions));
    }

    private static void Map(WebApplication app)
    {
        app.UseAnswerHeaders();
        app.UseExceptionHandler();
        app.UseWhen(IsForPrograms, programs => programs.UseStatusCodePages());
        app.UseWhen(http => !IsForPrograms(http), pages => pages.UseStatusCodePagesWithReExecute("/oops/{0}"));
        app.UseWebFiles();
        app.UseRouting();
        app.UsePageLanguage();
        app.UseRateLimiter();
        app.UseGate();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapPublicFeeds();
        app.MapPublicPhotos();
        app.MapPaper();
        app.MapOpenApi().AllowAnonymous();
        app.MapPages();
        app.MapPeople();
        app.MapPhotoOriginals();
        app.MapClientPage();
        app.MapSites();
        var api = app.MapGroup("/api/v1").AddEndpointFilter<CleanQuery>().ProducesProblem(401).DisableAntiforgery();
        api.MapIntake();
        api.MapCompany();
        api.MapObjects();
        api.MapPhotos();
        api.MapPlans();
        api.MapPublication();
        api.MapPresentations();
        api.MapOwners();
    }

    private static bool IsForPrograms(HttpContext http) => http.Request.Path is var path
        && (path.StartsWithSegments("/api") || path.StartsWithSegments("/feeds") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi"));
}
