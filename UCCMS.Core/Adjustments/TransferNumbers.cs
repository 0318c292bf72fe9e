using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Numbers transfer entries within a DDO's series of a financial year: TE/10000001/26-27/000042.</summary>
public sealed class TransferNumbers(ITransferEntriesStore entries)
{
    public async Task<IReadOnlyList<string>> TakeAsync(OfficeId ddo, DateOnly day, int count, CancellationToken ct)
    {
        var year = FinancialYear.Of(day);
        var first = await entries.TakeSerialsAsync(ddo, year, count, ct);
        return [.. Enumerable.Range(first, count).Select(serial => string.Create(CultureInfo.InvariantCulture, $"TE/{ddo}/{year.ShortLabel}/{serial:000000}"))];
    }
}
