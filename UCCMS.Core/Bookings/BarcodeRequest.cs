using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// A bulk customer's request for barcodes of its own under a running contract, at least 5,000 of them; its approval allots
/// a range.
/// </summary>
public sealed class BarcodeRequest : IVersioned, IAuditedDocument, IOfficeOwned
{
    /// <summary>Fewer are refused.</summary>
    public const int Fewest = 5_000;

    /// <summary>A tenth of a whole prefix; more is a slip of the pen.</summary>
    public const int Most = 10_000_000;

    private BarcodeRequest()
    {
    }

    public BarcodeRequestId Id { get; private set; }

    /// <summary>By which people know it: BR-2026-000001, counted from 1 in each year.</summary>
    public string Number { get; private set; } = string.Empty;

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    /// <summary>Product code of the contract.</summary>
    public string Product { get; private set; } = string.Empty;

    public int Quantity { get; private set; }

    /// <summary>For articles that the customer sends as soft copies.</summary>
    public bool IsSoftCopy { get; private set; }

    /// <summary>The office that asks for the customer.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The one division or circle that decides: the contract's.</summary>
    public OfficeId ApprovingOfficeId { get; private set; }

    public BarcodeRequestStatus Status { get; private set; }

    /// <summary>Key of the person.</summary>
    public string RequestedBy { get; private set; } = string.Empty;

    public string RequestedByName { get; private set; } = string.Empty;

    public DateTime RequestedAtUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Remarks { get; private set; }

    public long Version { get; private set; }

    string IAuditedDocument.AuditKey => AuditKeyOf(Id);

    string IAuditedDocument.AuditTitle => $"Barcode request {Number}";

    public static string AuditKeyOf(BarcodeRequestId id) => $"barcode-request/{id.Value}";

    /// <param name="serial">Of the year, from 1.</param>
    public static string NumberOf(int year, int serial) => string.Create(CultureInfo.InvariantCulture, $"{NumberStart(year)}{serial:000000}");

    /// <summary>What the numbers of a year begin with.</summary>
    public static string NumberStart(int year) => string.Create(CultureInfo.InvariantCulture, $"BR-{year:0000}-");

    /// <exception cref="RuleViolation">barcode.quantity, barcode.contract-not-active, barcode.product, office.not-yours</exception>
    public static BarcodeRequest Ask(string number, Contract contract, string product, int quantity, bool isSoftCopy, Actor actor, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(contract);
        RuleViolation.Unless(
            quantity is >= Fewest and <= Most,
            "barcode.quantity",
            string.Create(CultureInfo.InvariantCulture, $"Ask for at least 5,000 and at most 1,00,00,000 barcodes; {IndianNumber.Format(quantity)} were asked for."),
            nameof(Quantity));
        RequireCovered(contract, product, IndianTime.DateOf(utcNow));
        RequireOfficeOf(contract, actor, IndianTime.DateOf(utcNow));
        return new BarcodeRequest
        {
            Id = BarcodeRequestId.New(),
            Number = number,
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            CustomerId = contract.CustomerId,
            Product = product.ToUpperInvariant(),
            Quantity = quantity,
            IsSoftCopy = isSoftCopy,
            OwningOfficeId = actor.OfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            ApprovingOfficeId = contract.ApprovingOfficeId,
            RequestedBy = actor.PersonId,
            RequestedByName = actor.Name,
            RequestedAtUtc = utcNow,
        };
    }

    /// <summary>Approves it and takes its range off the counter.</summary>
    /// <param name="ahead">Ranges of the series' prefix that lie at or after its counter.</param>
    /// <exception cref="RuleViolation">barcode.contract-not-active, barcode.product, barcode.maker-is-checker, barcode.series-used-up, office.not-yours, lifecycle.not-allowed</exception>
    public BarcodeRange Approve(Contract contract, BarcodeSeries series, IReadOnlyList<BarcodeRange> ahead, Actor actor, DateTime utcNow)
    {
        var today = IndianTime.DateOf(utcNow);
        Decide(BarcodeRequestAction.Approve, actor, utcNow);
        RequireCovered(contract, Product, today);
        return BarcodeRange.Allot(ContractId, CustomerId, series.Prefix, series.Take(Quantity, ahead), Quantity, IsSoftCopy, today).For(Id);
    }

    /// <exception cref="RuleViolation">barcode.remarks, barcode.maker-is-checker, office.not-yours, lifecycle.not-allowed</exception>
    public void Reject(string remarks, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(
            remarks.Trim().Length is > 0 and <= 500, "barcode.remarks", "Say in at most 500 characters why it is rejected: who asked for it reads this.", nameof(Remarks));
        Decide(BarcodeRequestAction.Reject, actor, utcNow);
        Remarks = remarks.Trim();
    }

    private static void RequireCovered(Contract contract, string product, DateOnly today)
    {
        RuleViolation.Unless(
            contract.Status == ContractStatus.Active && contract.IsInForce(today),
            "barcode.contract-not-active",
            $"Barcodes are given for an active contract only; contract {contract.Number} is not in force on {IndianTime.Show(today)}.",
            nameof(ContractId));
        RuleViolation.Unless(contract.Allows(product), "barcode.product", $"Contract {contract.Number} does not book {product}.", nameof(Product));
    }

    private static void RequireOfficeOf(Contract contract, Actor actor, DateOnly today)
    {
        if (contract.NodalOfficeId != actor.OfficeId)
        {
            RuleViolation.Unless(
                actor.IsSystem || contract.Locations.Any(l => l.OfficeId == actor.OfficeId && l.IsInForce(today)),
                "office.not-yours",
                $"Only the nodal office of contract {contract.Number} and its locations ask for barcodes.");
        }
    }

    private void Decide(BarcodeRequestAction action, Actor actor, DateTime utcNow)
    {
        var move = BarcodeRequestLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        actor.RequireOffice(ApprovingOfficeId);
        RuleViolation.Unless(
            !string.Equals(actor.PersonId, RequestedBy, StringComparison.Ordinal),
            "barcode.maker-is-checker",
            "Who asked for the barcodes does not decide on them, whatever posts they hold.");
        (Status, DecidedBy, DecidedByName, DecidedAtUtc) = (move.To, actor.PersonId, actor.Name, utcNow);
    }
}
