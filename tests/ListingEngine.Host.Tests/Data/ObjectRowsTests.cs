using System.Reflection;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Host.Tests.Data;

/// <summary>An object can be written and read by EF and by the bulk way: both must mean the same.</summary>
public sealed class ObjectRowsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Ef_reads_what_the_bulk_way_wrote() => await AgreeAsync(await FullAsync());

    [Fact]
    public async Task Ef_reads_what_the_bulk_way_wrote_of_an_object_that_tells_nothing() =>
        await AgreeAsync(new()
        {
            CompanyId = await CompanyAsync(),
            FeedId = "empty",
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch
        });

    [Fact]
    public async Task The_bulk_way_reads_what_ef_wrote()
    {
        var told = await FullAsync();
        told.FeedId = told.ExternalId = "by-ef";
        await using (var scope = await ScopeAsync())
        {
            var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
            db.Objects.Add(told);
            await db.SaveChangesAsync();
        }

        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT {ObjectRows.ReadColumns} FROM objects o WHERE id = {told.Id}", connection);
        await using var rows = await command.ExecuteReaderAsync();
        Assert.True(await rows.ReadAsync());
        var read = ObjectRows.Read(rows);
        Assert.True(read.Revision > 0);

        // What feeds do not need is not read.
        (read.CompanyId, read.Source, read.Tags, read.Unread, read.ConfirmedAt) =
            (told.CompanyId, told.Source, told.Tags, told.Unread, told.ConfirmedAt);
        Assert.Equal(Text(told), Text(read));
    }

    [Fact]
    public async Task The_bulk_way_writes_every_column_but_those_of_the_database_and_of_imports()
    {
        await using var scope = await ScopeAsync();
        var type = scope.ServiceProvider.GetRequiredService<ListingDb>().Model.FindEntityType(typeof(PropertyObject))!;
        var columns = type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
            .Select(p => p.GetColumnName()).Except(["id", "revision", "import_hash", "withdrawn", "changed_by", "changed_via", "house"]).Order();
        Assert.Equal(columns, ObjectRows.Written.Split(", ").Order());
    }

    private async Task AgreeAsync(PropertyObject told)
    {
        await using (var connection = await OpenAsync())
        await using (var copy = await connection.BeginBinaryImportAsync($"COPY objects ({ObjectRows.Written}) FROM STDIN (FORMAT binary)"))
        {
            await copy.StartRowAsync();
            ObjectRows.Write(copy, told);
            await copy.CompleteAsync();
        }

        await using var scope = await ScopeAsync();
        var read = await scope.ServiceProvider.GetRequiredService<ListingDb>().Objects.SingleAsync(o => o.FeedId == told.FeedId);
        (told.Id, told.Revision) = (read.Id, read.Revision);
        Assert.Equal(Text(told), Text(read));
    }

    // Every column and every attribute is told.
    private async Task<PropertyObject> FullAsync()
    {
        var o = AnyObject.Believable(1, ObjectKind.Flat, Deal.LongRent);
        var others = Enum.GetValues<ObjectKind>()
            .SelectMany(kind => Enumerable.Range(1, 8).Select(seed => AnyObject.Believable(seed, kind, Deal.Sale))).ToList();
        foreach (var p in typeof(PropertyAttributes).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            p.SetValue(o.Attributes, others.Select(x => p.GetValue(x.Attributes)).FirstOrDefault(v => v is not null));
            Assert.True(p.GetValue(o.Attributes) is not null, p.Name);
        }

        o.Id = 0;
        (o.CompanyId, o.Source, o.Status, o.Market, o.Currency, o.PriceUnit) =
            (await CompanyAsync(), "bulk", ObjectStatus.Reserved, Market.NewBuilding, Currency.Eur, PriceUnit.Hectare);
        (o.Address.District, o.Address.SubLocality, o.Address.Apartment, o.LandArea) = ("Район", "Центр", "45-а", 12.345m);
        (o.Tags, o.Unread) = (["топ", "«кавычки» \"'\\ 😀", ""], [new("a/b", "текст <&>")]);
        o.Metro = [new() { Name = "М", WalkMinutes = 5, TransportMinutes = 3, CianId = 9 }];
        o.Photos = [new() { Url = "https://e.test/?a=1&b=2", Kind = PhotoKind.Facade, Caption = "К", NotForPortals = true }];
        o.AgentId = (long)(await engine.SqlAsync($"INSERT INTO people (company_id, name) VALUES ({o.CompanyId}, 'Анна') RETURNING id"))!;
        (o.CreatedAt, o.UpdatedAt, o.ConfirmedAt) =
            (o.CreatedAt.ToUniversalTime(), o.UpdatedAt.ToUniversalTime(), o.UpdatedAt.ToUniversalTime().AddSeconds(1.5));
        foreach (var p in typeof(PropertyObject).GetProperties().Where(p => p.Name is not (nameof(o.Id) or nameof(o.Revision))))
            Assert.True(p.GetValue(o) is not null, p.Name);
        return o;
    }

    private static string Text(PropertyObject o) => JsonSerializer.Serialize(o);

    private async Task<long> CompanyAsync() => (long)(await engine.SqlAsync("SELECT min(id) FROM companies"))!;

    private async Task<AsyncServiceScope> ScopeAsync()
    {
        var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, CancellationToken.None);
        return scope;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
