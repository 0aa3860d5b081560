using ListingEngine.Core.Intake;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>What other adverts and the lists say of whoever placed an advert, in one question.</summary>
internal sealed class AgentCounts(ListingDb db)
{
    // Beyond this it makes no difference.
    private const int MostCounted = 300;

    // Adverts of one property count once, however many sites it stands on.
    public static readonly string CountsSql = $"""
        SELECT (SELECT count(DISTINCT property) FROM (SELECT coalesce(twin_id, id) AS property FROM owner_adverts
                WHERE phones && $2 AND company_id = $1 AND id <> $3 LIMIT {MostCounted}) a WHERE property <> $4)::int,
            (SELECT count(DISTINCT property) FROM (SELECT coalesce(twin_id, id) AS property FROM owner_adverts
                WHERE contact = $5 AND site = $6 AND company_id = $1 AND id <> $3 LIMIT {MostCounted}) a WHERE property <> $4)::int,
            EXISTS (SELECT FROM listed_phones WHERE company_id = $1 AND phone = ANY($2) AND undone_at IS NULL AND is_agent),
            EXISTS (SELECT FROM listed_phones WHERE company_id = $1 AND phone = ANY($2) AND undone_at IS NULL AND NOT is_agent)
        """;

    public async Task<AgentFacts> OfAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var listing = advert.Listing;
        var facts = new AgentFacts
        {
            Seller = advert.Seller,
            Agency = listing.Agency?.Value,
            AsksCommission = listing.Commission?.Value > 0 || listing.CommissionPercent?.Value > 0,
            Text = Text(listing),
        };
        await using var command = (await db.ConnectionAsync(ct)).Command(
            CountsSql, db.CompanyId, advert.Phones.ToArray(), advert.Id, advert.TwinId ?? advert.Id, FullName(advert.Contact) ?? (object)DBNull.Value, advert.Site);
        command.Parameters[4].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text;
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return facts with { PhoneProperties = row.GetInt32(0), NameProperties = row.GetInt32(1), IsListedAgent = row.GetBoolean(2), IsListedOwner = row.GetBoolean(3) };
    }

    // Thousands are called Anna.
    private static string? FullName(string? name) => name?.Trim().Contains(' ', StringComparison.Ordinal) == true ? name : null;

    private static string Text(OwnerListing listing) => $"{listing.Title?.Value}\n{listing.Description?.Value}";
}
