using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>What all documents of one act of issue have in common.</summary>
/// <param name="Consolidation">Where the figures come from.</param>
/// <param name="CustomerId">Who is billed.</param>
/// <param name="Payment">Advance or later.</param>
/// <param name="IssuingOfficeName">The nodal office.</param>
/// <param name="References">The invoices of APT for the period.</param>
/// <param name="RoundToRupee">The setting of the payable amount.</param>
/// <param name="Actor">Who issues and signs.</param>
/// <param name="UtcNow">The instant.</param>
public sealed record GstIssue(
    Consolidation Consolidation,
    CustomerId CustomerId,
    PaymentKind Payment,
    string IssuingOfficeName,
    IReadOnlyList<GstInvoiceReference> References,
    bool RoundToRupee,
    Actor Actor,
    DateTime UtcNow)
{
    /// <summary>Name and post of the authorised representative (Rule 46(q)).</summary>
    public string Signatory => Actor.Role is { } role ? $"{Actor.Name}, {Words.Of(role)}, {Actor.OfficeName}" : $"{Actor.Name}, {IssuingOfficeName}";
}
