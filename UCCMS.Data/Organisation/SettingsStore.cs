using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Reads settings from their dated values.</summary>
public sealed class SettingsStore(IDbContextFactory<UccmsDbContext> contexts) : ISettings
{
    public async Task<T> ValueAsync<T>(SettingKey<T> key, DateOnly day, OfficeId? office = null, CancellationToken ct = default)
        where T : struct
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var begun = await db.Set<DatedSetting>().AsNoTracking().Where(s => s.Key == key.Key && s.From <= day).ToListAsync(ct);
        if (begun.Count == 0)
        {
            return key.Read(null);
        }

        var path = await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Path).SingleOrDefaultAsync(ct);
        var nearestFirst = OfficePath.Codes(path ?? string.Empty).Reverse().Select(o => (OfficeId?)o).Append(null);
        var value = nearestFirst.Select(o => begun.Where(s => s.OfficeId == o).MaxBy(s => s.From)).FirstOrDefault(s => s is not null);
        return key.Read(value?.Value);
    }
}
