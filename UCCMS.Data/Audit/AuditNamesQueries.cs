using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Audit;

/// <summary>
/// Puts names to the keys that stand in the changes of audit records: people, offices, contracts, GSTINs of customers. The
/// records keep the keys, which never change; whoever may search the trail may know the names.
/// </summary>
public sealed class AuditNamesQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private static readonly string[] OfficeFields = ["OfficeId", "CircleId", "RegionId", "DivisionId", "ParentId"];

    /// <summary>Whether a field of this name holds a key.</summary>
    public static bool IsKey(string field) => IsPerson(field) || field.EndsWith("Id", StringComparison.Ordinal);

    /// <summary>Names by key, of all keys that these records show and that are known.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> changes, CancellationToken ct = default)
    {
        var shown = changes.SelectMany(Values).Distinct().ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, name) in await PeopleAsync(db, [.. shown.Where(v => IsPerson(v.Field)).Select(v => v.Key)], ct))
        {
            names[key] = name;
        }

        foreach (var (key, name) in await OfficesAsync(db, Numbers(shown, f => OfficeFields.Any(o => f.EndsWith(o, StringComparison.Ordinal)), k => new OfficeId(k)), ct))
        {
            names[key] = name;
        }

        foreach (var (key, name) in await ContractsAsync(db, Numbers(shown, f => f.EndsWith("ContractId", StringComparison.Ordinal), k => new ContractId(k)), ct))
        {
            names[$"ContractId/{key}"] = name;
        }

        foreach (var (key, name) in await GstinsAsync(db, shown, ct))
        {
            names[key] = name;
        }

        return names;
    }

    /// <summary>The name of what a field points to; none where it is no key or is not known.</summary>
    public static string? NameOf(IReadOnlyDictionary<string, string> names, string field, string key) =>
        field.EndsWith("ContractId", StringComparison.Ordinal) ? names.GetValueOrDefault($"ContractId/{key}") : IsKey(field) ? names.GetValueOrDefault(key) : null;

    private static bool IsPerson(string field) => field.EndsWith("By", StringComparison.Ordinal) || field is "PersonId";

    private static async Task<List<(string Key, string Name)>> PeopleAsync(UccmsDbContext db, string[] keys, CancellationToken ct) =>
        [.. (await db.Set<Person>().AsNoTracking().Where(p => keys.Contains(p.Id)).Select(p => new { p.Id, p.DisplayName }).ToListAsync(ct)).Select(p => (p.Id, p.DisplayName))];

    private static async Task<List<(string Key, string Name)>> OfficesAsync(UccmsDbContext db, OfficeId[] keys, CancellationToken ct) =>
        [.. (await db.Set<Office>().AsNoTracking().Where(o => keys.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync(ct)).Select(o => (Text(o.Id.Value), o.Name))];

    private static async Task<List<(string Key, string Name)>> ContractsAsync(UccmsDbContext db, ContractId[] keys, CancellationToken ct) =>
        [.. (await db.Scoped<Contract>().AsNoTracking().Where(c => keys.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(ct)).Select(c => (Text(c.Id.Value), c.Number))];

    private static async Task<List<(string Key, string Name)>> GstinsAsync(UccmsDbContext db, List<(string Field, string Key)> shown, CancellationToken ct)
    {
        CustomerGstinId[] keys = [.. shown.Where(v => v.Field.EndsWith("CustomerGstinId", StringComparison.Ordinal) && Guid.TryParse(v.Key, out _)).Select(v => CustomerGstinId.From(Guid.Parse(v.Key)))];
        var rows = await db.Set<CustomerGstin>().AsNoTracking().Where(g => keys.Contains(g.Id)).Select(g => new { g.Id, g.Gstin }).ToListAsync(ct);
        return [.. rows.Select(g => (g.Id.Value.ToString(), g.Gstin.ToString()))];
    }

    private static TId[] Numbers<TId>(List<(string Field, string Key)> shown, Func<string, bool> isOfKind, Func<int, TId> make) =>
        [.. shown.Where(v => isOfKind(v.Field)).Select(v => int.TryParse(v.Key, CultureInfo.InvariantCulture, out var key) ? key : (int?)null).OfType<int>().Distinct().Select(make)];

    private static string Text(int key) => key.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Field, string Key)> Values(string json)
    {
        if (json.Length == 0)
        {
            return [];
        }

        try
        {
            return [.. JsonSerializer.Deserialize<Dictionary<string, string?[]>>(json)!.Where(c => IsKey(c.Key)).SelectMany(c => c.Value.OfType<string>().Select(v => (c.Key, v)))];
        }
        catch (JsonException)
        {
            return []; // a set-wise act leaves its own form
        }
    }
}
