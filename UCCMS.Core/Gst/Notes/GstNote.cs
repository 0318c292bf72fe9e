using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// An issued credit or debit note (CGST section 34, rule 53(1A)), as it stood when it was issued. Never changed or removed.
/// All amounts are positive but the round-off; the kind says whether they are taken away or added.
/// </summary>
public sealed class GstNote : IAuditedDocument, IOfficeOwned
{
    private readonly List<NoteLine> lines = [];
    private readonly List<NoteTax> taxes = [];
    private readonly List<NoteOriginal> originals = [];
    private readonly List<NotePart> parts = [];

    private GstNote()
    {
    }

    public GstNoteId Id { get; private set; }

    /// <summary>Credit note or debit note.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Unique per supplier GSTIN and financial year, whatever its kind.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>Its place in the series: 1, 2, 3 … without a gap.</summary>
    public int Serial { get; private set; }

    /// <summary>The calendar year the financial year begins in.</summary>
    public int FinancialYear { get; private set; }

    /// <summary>IST day of issue.</summary>
    public DateOnly NoteDate { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    public string SupplierName { get; private set; } = string.Empty;

    public string SupplierAddress { get; private set; } = string.Empty;

    public string SupplierStateCode { get; private set; } = string.Empty;

    public string? UpiId { get; private set; }

    public string? BankDetails { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public string RecipientName { get; private set; } = string.Empty;

    public string RecipientAddress { get; private set; } = string.Empty;

    public string RecipientStateCode { get; private set; } = string.Empty;

    /// <summary>None for an unregistered recipient.</summary>
    public string? RecipientGstin { get; private set; }

    public SupplyKind Supply { get; private set; }

    public string PlaceOfSupplyCode { get; private set; } = string.Empty;

    /// <summary>Why it is taxed there, as a sentence.</summary>
    public string PlaceOfSupplyReason { get; private set; } = string.Empty;

    public bool IsInterState { get; private set; }

    public NoteProposalId ProposalId { get; private set; }

    public NoteReason Reason { get; private set; }

    public string ReasonText { get; private set; } = string.Empty;

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public PaymentKind Payment { get; private set; }

    /// <summary>Of the service corrected; of the first where originals are of several.</summary>
    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The booking location of the first original.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public string LocationName { get; private set; } = string.Empty;

    /// <summary>The nodal office, which issues.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string IssuingOfficeName { get; private set; } = string.Empty;

    /// <summary>The filing office of the supplier's registration.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    /// <summary>Value that bears tax.</summary>
    public Money Taxable { get; private set; }

    /// <summary>Value that bears none.</summary>
    public Money Exempt { get; private set; }

    public Money Tax { get; private set; }

    public Money Total { get; private set; }

    public Money RoundOff { get; private set; }

    /// <summary>Credited or debited; GSTR-1 reports it as the note's value.</summary>
    public Money Payable { get; private set; }

    public string AmountInWords { get; private set; } = string.Empty;

    public string PreparedBy { get; private set; } = string.Empty;

    public string PreparedByName { get; private set; } = string.Empty;

    public string ApprovedBy { get; private set; } = string.Empty;

    /// <summary>Name and post of who approved it, printed as the authorised signatory.</summary>
    public string Signatory { get; private set; } = string.Empty;

    public DateTime IssuedAtUtc { get; private set; }

    public IReadOnlyList<NoteLine> Lines => lines;

    /// <summary>One a rate above zero, over all originals.</summary>
    public IReadOnlyList<NoteTax> Taxes => taxes;

    public IReadOnlyList<NoteOriginal> Originals => originals;

    /// <summary>One an original and rate; with exempt value and round-off of the original they add up to the note.</summary>
    public IReadOnlyList<NotePart> Parts => parts;

    public bool IsCredit => Kind == DocumentKind.CreditNote;

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"{Words.Of(Kind)} {Number} under {SupplierGstin}, {LocationName}, contract {ContractNumber}";

    public static string KeyOf(GstNoteId id) => $"gst-note/{id.Value}";

    /// <summary>Issues it under a number that the series gave for it in the same act.</summary>
    /// <param name="proposed">What was approved.</param>
    /// <param name="number">Given in this act.</param>
    /// <param name="issue">What is common to the act.</param>
    /// <param name="turnOn">The turn it takes on a document.</param>
    public static GstNote Issue(ProposedNote proposed, IssuedNumber number, NoteIssue issue, Func<OriginalKey, int> turnOn)
    {
        var note = new GstNote
        {
            Id = GstNoteId.New(),
            Kind = proposed.Kind,
            Number = number.Number.Value,
            Serial = number.Serial,
            FinancialYear = number.Year.StartYear,
            NoteDate = number.Date,
            OwningOfficeId = proposed.LocationOfficeId,
            LocationName = proposed.LocationName,
        };
        note.Take(proposed.Parties, issue.Supplier);
        note.Take(issue);
        note.Take(proposed, turnOn);
        return note;
    }

    public NoteParties Parties => new(
        SupplierGstin, SupplierStateCode, RecipientName, RecipientAddress, RecipientStateCode, RecipientGstin, Supply, PlaceOfSupplyCode, PlaceOfSupplyReason);

    /// <summary>What it does to one of its originals: negative for a credit.</summary>
    public DocumentFigures Effect(int originalPosition) => IsCredit ? -Share(originalPosition) : Share(originalPosition);

    /// <summary>What of it falls on one of its originals.</summary>
    public DocumentFigures Share(int originalPosition) => DocumentFigures.Of(
        lines.Where(l => l.OriginalPosition == originalPosition).Select(l => l.Value),
        parts.Where(p => p.OriginalPosition == originalPosition).Select(p => p.Bucket),
        originals.Single(o => o.Position == originalPosition).RoundOff);

    private void Take(NoteParties parties, GstSupplier supplier)
    {
        (SupplierGstin, SupplierName, SupplierAddress, SupplierStateCode) = (supplier.Gstin, supplier.Name, supplier.Address, supplier.StateCode);
        (UpiId, BankDetails, CounterpartOfficeId) = (supplier.UpiId, supplier.BankDetails, supplier.FilingOfficeId);
        (RecipientName, RecipientAddress, RecipientStateCode, RecipientGstin) = (parties.RecipientName, parties.RecipientAddress, parties.RecipientStateCode, parties.RecipientGstin);
        (Supply, PlaceOfSupplyCode, PlaceOfSupplyReason, IsInterState) = (parties.Supply, parties.PlaceOfSupplyCode, parties.PlaceOfSupplyReason, parties.IsInterState);
    }

    private void Take(NoteIssue issue)
    {
        var proposal = issue.Proposal;
        (ProposalId, Reason, ReasonText) = (proposal.Id, proposal.Reason, proposal.ReasonText);
        (ContractId, ContractNumber, CustomerId, Payment) = (proposal.ContractId, proposal.ContractNumber, proposal.CustomerId, proposal.Payment);
        (PeriodFrom, PeriodTo) = (proposal.PeriodFrom, proposal.PeriodTo);
        (NodalOfficeId, IssuingOfficeName) = (proposal.NodalOfficeId, proposal.NodalOfficeName);
        (PreparedBy, PreparedByName) = (proposal.PreparedBy, proposal.PreparedByName);
        (ApprovedBy, Signatory, IssuedAtUtc) = (issue.Actor.PersonId, issue.Signatory, issue.UtcNow);
    }

    private void Take(ProposedNote proposed, Func<OriginalKey, int> turnOn)
    {
        lines.AddRange(proposed.Lines.OrderBy(l => l.Position).Select(l => l with { })); // rows of its own
        originals.AddRange(proposed.Originals.OrderBy(o => o.Position).Select(o => o with { Turn = turnOn(OriginalKey.Of(o)) }));
        parts.AddRange(proposed.Parts.Select(p => p with { }));
        var figures = proposed.Figures;
        taxes.AddRange(figures.Buckets.Select(b => new NoteTax(b.Rate, b.Taxable, b.Split.Cgst, b.Split.Sgst, b.Split.Utgst, b.Split.Igst)));
        (Taxable, Exempt, Tax, Total) = (figures.Taxable, figures.Exempt, figures.Tax, figures.Total);
        (RoundOff, Payable, AmountInWords) = (figures.RoundOff, figures.Payable, Shared.AmountInWords.Of(figures.Payable));
    }
}

/// <summary>What an act of issuing notes has in common for one supplier.</summary>
/// <param name="Proposal">What was approved.</param>
/// <param name="Supplier">The registration under which the originals were issued, as it stands on the day.</param>
/// <param name="Actor">Who approves and signs.</param>
/// <param name="UtcNow">The instant.</param>
public sealed record NoteIssue(NoteProposal Proposal, GstSupplier Supplier, Actor Actor, DateTime UtcNow)
{
    /// <summary>Name and post of the authorised representative (rule 53(1A)).</summary>
    public string Signatory => Actor.Role is { } role ? $"{Actor.Name}, {Words.Of(role)}, {Actor.OfficeName}" : $"{Actor.Name}, {Proposal.NodalOfficeName}";
}
