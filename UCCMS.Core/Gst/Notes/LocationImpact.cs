using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What a changed period means for one location.</summary>
/// <param name="OfficeId">The location.</param>
/// <param name="OfficeName">Its name.</param>
/// <param name="Before">Payable by what was issued.</param>
/// <param name="After">Payable as it should be.</param>
/// <param name="Notes">Needed to bring one to the other; none where nothing changes.</param>
/// <param name="Obstacle">Why it cannot be done, in a sentence.</param>
public sealed record LocationImpact(OfficeId OfficeId, string OfficeName, Money Before, Money After, IReadOnlyList<NoteDraft> Notes, string? Obstacle = null)
{
    /// <summary>Of a location that was not billed at all: no note could correct what was never issued.</summary>
    public IReadOnlyList<ProposedInvoice> Invoices { get; init; } = [];

    public Money Difference => After - Before;
}
