using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Notes down which bookings a recheck looks at: those of its scope in complete imports whose period is open.</summary>
internal sealed class FindingRecheckRows(UccmsDbContext db)
{
    // found by the index of whichever part of the scope is given
    internal const string OfContract = """
        (b."ContractId" = {0} OR (b."OfficeId" IN (SELECT c."OfficeId" FROM "ContractLocations" c WHERE c."ContractId" = {0}) AND b."BookedAt" >= {1}))
        """;

    internal const string OfCustomer = """(b."CustomerId" = {0} OR b."CustomerKeyed" = {1})""";

    internal const string OfOffice = """b."OfficeId" = {0}""";

    internal const string OfArticles = """b."ArticleNumber" >= {0} AND b."ArticleNumber" < {1}""";

    internal const string OfProduct = """b."Product" = {0} AND b."BookedAt" >= {1}""";

    private const string Insert = """
        INSERT INTO "FindingRecheckRows" ("RecheckId", "BookingId")
        SELECT {scan}, b."Id" FROM "Bookings" b
        WHERE {scope} AND b."ImportId" IN (SELECT l."ImportId" FROM "LoadedImports" l)
            AND NOT EXISTS (SELECT 1 FROM "PeriodClosures" p WHERE p."ContractId" = b."ContractId" AND p."OfficeId" = b."OfficeId" AND p."PeriodFrom" = b."BilledFrom")
        """;

    /// <returns>Number of bookings.</returns>
    public async Task<int> FillAsync(FindingRecheck recheck, CancellationToken ct)
    {
        await db.Set<FindingRecheckRow>().Where(r => r.RecheckId == recheck.Id).ExecuteDeleteAsync(ct);
        var from = (recheck.From ?? new DateOnly(2000, 1, 1)).ToDateTime(TimeOnly.MinValue);
        var (scope, given) = recheck switch
        {
            { ContractId: { } contract } => (OfContract, new object[] { contract.Value, from }),
            { CustomerId: { } customer } => (OfCustomer, [customer.Value, customer.ToString()]),
            { FirstArticle: { } first } => (OfArticles, [first, recheck.LastArticle + "Z"]),
            { Product: { } product } => (OfProduct, [product, from]),
            { OfficeId: { } office } => (OfOffice, [office.Value]),
            _ => ("1 = 1", []),
        };
        return await db.Database.ExecuteSqlRawAsync(Text(scope, given.Length), [.. given, recheck.Id], ct);
    }

    /// <param name="given">Number of parameters of the scope; the recheck's own key is the one after them.</param>
    internal static string Text(string scope, int given) => Insert
        .Replace("{scope}", scope, StringComparison.Ordinal)
        .Replace("{scan}", FormattableString.Invariant($"{{{given}}}"), StringComparison.Ordinal);
}
