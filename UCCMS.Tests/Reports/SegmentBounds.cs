using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Reports;

/// <summary>Settings that know only where a segment by volume begins, in whole rupees.</summary>
internal sealed class SegmentBounds(int high, int medium) : ISettings
{
    public Task<T> ValueAsync<T>(SettingKey<T> key, DateOnly day, OfficeId? office = null, CancellationToken ct = default)
        where T : struct => Task.FromResult((T)(object)Money.FromRupees(key.Key == SettingKeys.SegmentHighVolume.Key ? high : medium));

    public Task<IReadOnlyList<DatedValue<T>>> HistoryAsync<T>(SettingKey<T> key, CancellationToken ct = default)
        where T : struct => Task.FromResult<IReadOnlyList<DatedValue<T>>>([]);
}
