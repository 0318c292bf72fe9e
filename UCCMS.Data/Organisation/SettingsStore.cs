using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Reads settings from their dated values.</summary>
public sealed class SettingsStore(IDbContextFactory<UccmsDbContext> contexts) : ISettings
{
    public async Task<T> ValueAsync<T>(SettingKey<T> key, DateOnly day, OfficeId? office = null, CancellationToken ct = default)
        where T : struct
    {
        var begun = await BegunAsync(key.Key, day, ct);
        var path = begun.Any(s => s.OfficeId is not null) ? await PathAsync(office, ct) : string.Empty;
        var nearestFirst = OfficePath.Codes(path).Reverse().Select(o => (OfficeId?)o).Append(null);
        var entered = nearestFirst.Select(o => begun.Where(s => s.OfficeId == o).MaxBy(s => s.From)).FirstOrDefault(s => s is not null);
        var delivered = key.DeliveredOn(day);
        return key.Read(entered is null || (entered.OfficeId is null && entered.From < delivered.From) ? delivered.Value : entered.Value);
    }

    public async Task<IReadOnlyList<DatedValue<T>>> HistoryAsync<T>(SettingKey<T> key, CancellationToken ct = default)
        where T : struct
    {
        var entered = (await BegunAsync(key.Key, DateOnly.MaxValue, ct)).Where(s => s.OfficeId is null).Select(s => new DeliveredValue(s.From, s.Value, s.Source));
        return
        [
            .. key.Delivered.Concat(entered).GroupBy(v => v.From).OrderBy(g => g.Key ?? DateOnly.MinValue).Select(g => g.Last())
                .Select(v => new DatedValue<T>(v.From, key.Read(v.Value), v.Basis)),
        ];
    }

    /// <summary>Every value of a setting that has begun by a day, of whatever office.</summary>
    public async Task<IReadOnlyList<DatedSetting>> BegunAsync(string key, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<DatedSetting>().AsNoTracking().Where(s => s.Key == key && s.From <= day).ToListAsync(ct);
    }

    private async Task<string> PathAsync(OfficeId? office, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Path).SingleOrDefaultAsync(ct) ?? string.Empty;
    }
}
