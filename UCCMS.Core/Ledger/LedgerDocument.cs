using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Documents the ledger knows.</summary>
public enum LedgerDocumentKind
{
    /// <summary>Tax invoice or bill of supply of a location.</summary>
    Invoice,

    DebitNote,

    /// <summary>Its components are negative.</summary>
    CreditNote,

    /// <summary>What APT settled by itself; nobody owes on it, it waits to be set against the documents issued here (SOP 4.B).</summary>
    AptInvoice,

    /// <summary>Paid and accounted at the nodal office before UCCMS, not apportioned yet (SOP 4.D, pending apportionment).</summary>
    TakenOver,
}

/// <summary>Head of a document.</summary>
/// <param name="Id">The key it has in its own capability.</param>
/// <param name="Kind">Which.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">IST date.</param>
/// <param name="Gstin">The supplier's GSTIN that the document bears; its tax stays under it wherever it is accounted.</param>
/// <param name="Location">The booking location whose revenue it is.</param>
/// <param name="Contract">With the nodal office that issues and first accounts.</param>
public sealed record LedgerDocument(LedgerDocumentId Id, LedgerDocumentKind Kind, string Number, DateOnly Date, string Gstin, OfficeId Location, ContractAccount Contract)
{
    /// <summary>The invoice that a note corrects.</summary>
    public LedgerDocumentId? Against { get; init; }

    /// <summary>First day of the billing period.</summary>
    public DateOnly? PeriodFrom { get; init; }

    public OfficeId NodalOffice => Contract.NodalOffice;

    /// <summary>Somebody owes, or is owed, on it.</summary>
    public bool IsDemand => Kind is not LedgerDocumentKind.AptInvoice;

    /// <summary>A note belongs with its invoice.</summary>
    public LedgerDocumentId Family => Against ?? Id;

    public override string ToString() => $"{Words.Of(Kind)} {Number} under {Gstin}";
}

/// <summary>The contract's side of a document: who holds its money.</summary>
/// <param name="Id">Key of the contract.</param>
/// <param name="NodalOffice">Issues, accounts first, holds the deposit.</param>
/// <param name="IsAdvance">Pays by deposit; otherwise BNPL.</param>
public sealed record ContractAccount(LedgerContractId Id, OfficeId NodalOffice, bool IsAdvance);

/// <summary>A document as the ledger sees it: its head and its components.</summary>
public sealed record DocumentVector
{
    /// <exception cref="RuleViolation">ledger.no-components, ledger.direction</exception>
    public DocumentVector(LedgerDocument document, ComponentAmounts components)
    {
        RuleViolation.Unless(!components.IsNone, "ledger.no-components", $"{document} has no amount.");
        var direction = document.Kind == LedgerDocumentKind.CreditNote ? -1 : 1;
        RuleViolation.Unless(
            components.All(c => c.Component.IsRoundOff || Math.Sign(c.Amount.Paise) == direction) && Math.Sign(components.Total.Paise) != -direction,
            "ledger.direction",
            $"The components of {document} do not all have the direction of the document.");
        (Document, Components) = (document, components);
    }

    public LedgerDocument Document { get; }

    public ComponentAmounts Components { get; }

    public LedgerDocumentId Id => Document.Id;

    public Money Total => Components.Total;
}
