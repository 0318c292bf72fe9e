using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>A contract the ledger knows; acts on it queue at this row.</summary>
public sealed class LedgerContractRow : IOfficeOwned
{
    public LedgerContractId Id { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public bool IsAdvance { get; private set; }

    /// <summary>How many acts opened its books.</summary>
    public long Acts { get; private set; }

    public OfficeId OwningOfficeId => NodalOfficeId;

    public ContractAccount ToAccount() => new(Id, NodalOfficeId, IsAdvance);
}

/// <summary>Head of a document, as it came into the ledger.</summary>
public sealed class LedgerDocumentRow : IOfficeOwned
{
    private readonly List<LedgerComponentRow> components = [];

    public LedgerDocumentId Id { get; private set; }

    public LedgerDocumentKind Kind { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly Date { get; private set; }

    public string Gstin { get; private set; } = string.Empty;

    public LedgerContractId ContractId { get; private set; }

    public bool IsAdvance { get; private set; }

    /// <summary>The booking location.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The invoice that a note corrects.</summary>
    public LedgerDocumentId? AgainstId { get; private set; }

    public DateOnly? PeriodFrom { get; private set; }

    public IReadOnlyList<LedgerComponentRow> Components => components;

    public DocumentVector ToVector() => new(
        new LedgerDocument(Id, Kind, Number, Date, Gstin, OwningOfficeId, new ContractAccount(ContractId, NodalOfficeId, IsAdvance)) { Against = AgainstId, PeriodFrom = PeriodFrom },
        ComponentAmounts.Of(Components.Select(c => new ComponentAmount(Component.FromCode(c.Component), c.Amount))));
}

/// <summary>One component of a document.</summary>
public sealed class LedgerComponentRow
{
    public LedgerDocumentId DocumentId { get; private set; }

    public string Component { get; private set; } = string.Empty;

    public Money Amount { get; private set; }
}

/// <summary>A journal without its lines. It names no office: it is read through its lines.</summary>
public sealed class LedgerJournalRow
{
    public JournalId Id { get; private set; }

    public LedgerAct Act { get; private set; }

    public string Cause { get; private set; } = string.Empty;

    /// <summary>IST date of the accounts.</summary>
    public DateOnly Date { get; private set; }

    public string? Voucher { get; private set; }

    public JournalId? ReversesId { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public DateTime PostedAtUtc { get; private set; }

    public JournalHead ToHead() => new(Act, Cause, Date) { Voucher = Voucher };
}

/// <summary>
/// One line of a journal; debit is plus. What an account is not kept by is the default of its type, never null, so that the
/// database compares keys as they stand.
/// </summary>
public sealed class LedgerPostingRow : IOfficeOwned
{
    public JournalId JournalId { get; private set; }

    /// <summary>From 1.</summary>
    public int Line { get; private set; }

    public DateOnly Date { get; private set; }

    public LedgerAccount Account { get; private set; }

    public LedgerContractId ContractId { get; private set; }

    /// <summary>Whose account it is.</summary>
    public OfficeId OfficeId { get; private set; }

    public OfficeId ToOfficeId { get; private set; }

    public CarrierId CarrierId { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public string Component { get; private set; } = string.Empty;

    public string Gstin { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The office it is on its way to, or the location of its document.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public OfficeId OwningOfficeId => OfficeId;

    public Posting ToPosting() => new(LedgerKey.FromStored(Account, ContractId, OfficeId, ToOfficeId, CarrierId, DocumentId, Component, Gstin), Amount);
}

/// <summary>What the lines of one key come to; kept by the database itself when lines are inserted, and written by nobody else.</summary>
public sealed class LedgerBalanceRow : IOfficeOwned
{
    public LedgerContractId ContractId { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public LedgerAccount Account { get; private set; }

    public OfficeId OfficeId { get; private set; }

    public OfficeId ToOfficeId { get; private set; }

    public CarrierId CarrierId { get; private set; }

    public string Component { get; private set; } = string.Empty;

    public string Gstin { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    /// <summary>IST date since when it is not nil.</summary>
    public DateOnly Since { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public OfficeId? CounterpartOfficeId { get; private set; }

    /// <summary>Of the rupee trail, computed by the database; none of what is nil or belongs to no document. Amounts called back stand in their own stage and in another as well.</summary>
    public RupeeStage? Stage { get; private set; }

    public OfficeId OwningOfficeId => OfficeId;

    public LedgerBalance ToBalance() => new(LedgerKey.FromStored(Account, ContractId, OfficeId, ToOfficeId, CarrierId, DocumentId, Component, Gstin), Amount);
}
