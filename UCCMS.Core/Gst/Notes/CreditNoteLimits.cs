using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Reads the limit of credit notes that holds on a day: the law's setting and the annual returns recorded.</summary>
public sealed class CreditNoteLimits(ISettings settings, IReturnsStore returns)
{
    /// <param name="today">IST date of the note.</param>
    public async Task<CreditNoteLimit> OnAsync(DateOnly today, CancellationToken ct) =>
        new(await settings.ValueAsync(SettingKeys.CreditNoteLastDay, today, null, ct), await returns.AnnualReturnsAsync(ct));
}
