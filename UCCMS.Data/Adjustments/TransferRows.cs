using UCCMS.Core.Adjustments;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Which transfer entries a list shows; none narrows nothing.</summary>
public sealed record TransferFilter(
    TransferEntryStatus? Status = null, TransferPurpose? Purpose = null, CustomerId? Customer = null, OfficeId? From = null, OfficeId? To = null, DateOnly? PeriodFrom = null, DateOnly? PeriodTo = null)
{
    /// <summary>Only those of this DDO or of this Postal Accounts Office: what the post can act on.</summary>
    public OfficeId? Acting { get; init; }

    /// <summary>Only those that this person has not had in hand, and so can decide.</summary>
    public string? NotInHandsOf { get; init; }

    /// <summary>Only drafts that came back.</summary>
    public bool IsReturned { get; init; }

    /// <summary>Only those of which nothing is taken up yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Only those whose documents the sending office had accounted by this day, IST.</summary>
    public DateOnly? SettledBy { get; init; }

    /// <summary>Filters on columns, as in <see cref="Core.Shared.PageRequest.Where"/>.</summary>
    public string? Where { get; init; }
}

/// <summary>A transfer entry in a list.</summary>
public sealed record TransferRow(
    TransferEntryId Id, string Number, TransferPurpose Purpose, TransferEntryStatus Status, string CustomerName, CustomerId CustomerId, string Contracts, DateOnly PeriodFrom, DateOnly PeriodTo,
    OfficeId FromOfficeId, string FromOfficeName, OfficeId ToOfficeId, string ToOfficeName, Money Net, Money Cgst, Money Sgst, Money Igst, Money Total,
    string PreparedByName, DateTime SinceUtc, string? Remark, string? VoucherNumber, DateOnly? VoucherDate, string PreparedBy, string? SubmittedBy, string? VerifiedBy)
{
    public bool IsReturned => Status == TransferEntryStatus.Draft && Remark is not null;

    /// <summary>Whether this person had it in their hands, so that they cannot decide it.</summary>
    public bool IsInHandsOf(string person) => person == PreparedBy || person == SubmittedBy || person == VerifiedBy;
}

/// <summary>What the entries of a status come to.</summary>
public sealed record TransferSum(TransferEntryStatus Status, int Count, Money Net, Money Cgst, Money Sgst, Money Igst, Money Total);

/// <summary>An entry of a batch as its page lists it.</summary>
public sealed record BatchRow(TransferBatchEntry Entry, TransferRow Row);

/// <summary>A batch with its entries, outliers first.</summary>
public sealed record BatchView(TransferBatch Batch, string OfficeName, IReadOnlyList<BatchRow> Rows);

/// <summary>A document that a transfer entry moves money of.</summary>
public sealed record TransferDocument(LedgerDocumentId Id, LedgerDocumentKind Kind, string Number, DateOnly Date, string Gstin, bool IsReturnFiled);

/// <summary>An entry as divisions watch it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="SettledOn">IST date on which the first of it was accounted at the office that has it.</param>
/// <param name="IsReturnFiled">Whether GSTR-1 was filed for all its documents; none where they are from before UCCMS.</param>
public sealed record WatchedTransfer(TransferRow Entry, DateOnly SettledOn, bool? IsReturnFiled);
