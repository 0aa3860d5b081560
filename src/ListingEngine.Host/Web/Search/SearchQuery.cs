using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.List;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Web.Search;

/// <summary>Looks for objects by what people have at hand: a number, an id, a phone of an agent, a piece of an address.</summary>
internal sealed class SearchQuery(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    /// <summary>So many of each group are shown; one more tells that there are others.</summary>
    public const int Most = 10;

    private const int FewestDigits = 4;
    private const int FewestLetters = 2;

    public async Task<SearchView> RunAsync(string words, CancellationToken ct)
    {
        var agents = await AgentsAsync(words, ct);
        return new(
            await ObjectsAsync(sql => sql.IsCalled(words), ct),
            agents,
            words.Length < FewestLetters ? [] : await ObjectsAsync(sql => sql.HasWords(words), ct));
    }

    private async Task<IReadOnlyList<ObjectLine>> ObjectsAsync(Func<AskSql, string> condition, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
        var sql = new AskSql(command.Parameters, clock.GetUtcNow(), scope.Who);
        var where = $"{sql.Company()} AND {condition(sql)}";
        command.CommandText = LineReader.Sql(where, ListSort.Newest, sql.Value(Most + 1), "0");
        return await LineReader.ReadAsync(command, ct);
    }

    private async Task<IReadOnlyList<FoundAgent>> AgentsAsync(string words, CancellationToken ct)
    {
        var digits = Digits(words);
        var name = LikePattern.Of(words);
        var byPhone = digits.Length >= FewestDigits;
        if (!byPhone && words.Length < FewestLetters) return [];
        return await db.People.Where(p => byPhone ? p.Phone!.Contains(digits) : EF.Functions.ILike(p.Name, name, LikePattern.Escape))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Take(Most)
            .Select(p => new FoundAgent(p.Id, p.Name, p.Phone, db.Objects.Count(o => o.AgentId == p.Id && o.Status != Core.Objects.ObjectStatus.Archived)))
            .ToListAsync(ct);
    }

    // A phone as people write it: its digits, without the 8 or 7 that it may begin with.
    private static string Digits(string words)
    {
        if (words.Any(c => !char.IsAsciiDigit(c) && !"+()- \u00a0".Contains(c, StringComparison.Ordinal))) return "";
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        return digits.Length == 11 && digits[0] is '7' or '8' ? digits[1..] : digits;
    }
}
