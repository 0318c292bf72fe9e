using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// A customer's agreement to book at certain offices: entered by its nodal office, approved by that office's division, or
/// its circle for CAF and NAF. Seen by the nodal office and by every location.
/// </summary>
public sealed partial class Contract : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<ContractLocation> locations = [];
    private readonly List<ContractProduct> products = [];

    private Contract()
    {
    }

    public ContractId Id { get; private set; }

    /// <summary>As APT and the counters key it.</summary>
    public string Number { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public PaymentKind Payment { get; private set; }

    public Facility Facility { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last booking date, inclusive.</summary>
    public DateOnly To { get; private set; }

    public ContractStatus Status { get; private set; }

    public BillingCycle BillingCycle { get; private set; }

    public DateOnly InterimFrom { get; private set; }

    public DateOnly? InterimTo { get; private set; }

    public ApprovingLevel ApprovingLevel { get; private set; }

    /// <summary>The one division or circle office that decides on it.</summary>
    public OfficeId ApprovingOfficeId { get; private set; }

    /// <summary>Person who entered it, changed it last and submitted it: none of them approves it.</summary>
    public string EnteredBy { get; private set; } = string.Empty;

    public string ChangedBy { get; private set; } = string.Empty;

    public string? SubmittedBy { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTime? ApprovedAtUtc { get; private set; }

    /// <summary>The approver's remark while it is returned.</summary>
    public string? ReturnRemark { get; private set; }

    /// <summary>Raised by every change, of its locations and products too, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    /// <summary>Those within the reader's sight: a location's clerk is shown only their own.</summary>
    public IReadOnlyList<ContractLocation> Locations => locations;

    public IReadOnlyList<ContractProduct> Products => products;

    public bool IsAdvance => Payment == PaymentKind.Advance;

    public bool IsSingleOffice => Facility == Facility.SingleOffice;

    /// <summary>What it covers counts: approved, and perhaps ended since.</summary>
    public bool IsApproved => Status is ContractStatus.Active or ContractStatus.Ended;

    public Lifecycle<ContractStatus, ContractAction> Lifecycle => ContractLifecycle.For(ApprovingLevel);

    OfficeId IOfficeOwned.OwningOfficeId => NodalOfficeId;

    string IAuditedDocument.AuditKey => AuditKeyOf(Id);

    string IAuditedDocument.AuditTitle => $"Contract {Number}";

    public static string AuditKeyOf(ContractId id) => $"contract/{id}";

    /// <param name="offices">The nodal office, all locations and their circle offices.</param>
    /// <exception cref="RuleViolation">A field at fault, see <see cref="Change"/>.</exception>
    public static Contract Enter(
        ContractId id, string number, Customer customer, ContractEntry entry, IReadOnlyDictionary<OfficeId, Office> offices, Actor actor)
    {
        var tidy = number.Trim();
        RuleViolation.Unless(
            tidy.Length is > 0 and <= 20 && tidy.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/'),
            "contract.number",
            "A contract number has at most 20 letters, digits, hyphens and strokes.",
            nameof(Number));
        var contract = new Contract { Id = id, Number = tidy, CustomerId = customer.Id, EnteredBy = actor.PersonId };
        contract.Take(customer, entry, offices, actor);
        return contract;
    }

    /// <summary>Enters it anew, as long as it is a draft or was returned.</summary>
    /// <exception cref="RuleViolation">contract.not-changeable, contract.dates, contract.cycle, contract.interim, contract.no-product, those of <see cref="FacilityRule"/> and of the customer's GSTINs.</exception>
    public void Change(Customer customer, ContractEntry entry, IReadOnlyDictionary<OfficeId, Office> offices, Actor actor)
    {
        RuleViolation.Unless(
            Status is ContractStatus.Draft or ContractStatus.Returned,
            "contract.not-changeable",
            $"Contract {Number} is {Words.Of(Status).ToLowerInvariant()}; only a draft or a returned contract can be entered anew.");
        Take(customer, entry, offices, actor);
    }

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, permission.missing</exception>
    public void Submit(Actor actor)
    {
        var to = Allowed(ContractAction.Submit, actor);
        actor.RequireOffice(NodalOfficeId);
        (SubmittedBy, ReturnRemark) = (actor.PersonId, null);
        Become(to);
    }

    /// <exception cref="RuleViolation">contract.maker-is-checker, office.not-yours, lifecycle.not-allowed, permission.missing</exception>
    public void Approve(Actor actor, DateTime utcNow)
    {
        var to = Allowed(ContractAction.Approve, actor);
        RequireApprover(actor);
        (ApprovedBy, ApprovedAtUtc) = (actor.PersonId, utcNow);
        Become(to);
    }

    /// <exception cref="RuleViolation">contract.remark, contract.maker-is-checker, office.not-yours, lifecycle.not-allowed, permission.missing</exception>
    public void Return(string remark, Actor actor)
    {
        var to = Allowed(ContractAction.Return, actor);
        RequireApprover(actor);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(remark) && remark.Trim().Length <= 1000, "contract.remark", "Say what is to be corrected, in at most 1000 characters.", "Remark");
        ReturnRemark = remark.Trim();
        Become(to);
    }

    /// <summary>Closes it; bookings until the last day stay covered.</summary>
    /// <exception cref="RuleViolation">contract.end-date, office.not-yours, lifecycle.not-allowed, permission.missing</exception>
    public void End(DateOnly lastDay, Actor actor)
    {
        var to = Allowed(ContractAction.End, actor);
        actor.RequireOffice(ApprovingOfficeId);
        RuleViolation.Unless(
            lastDay >= From && lastDay <= To,
            "contract.end-date",
            $"The last day lies between {IndianTime.Show(From)} and {IndianTime.Show(To)}.",
            "LastDay");
        To = lastDay;
        Become(to);
    }

    /// <summary>Another office of a running contract; the office that approved the contract approves it by this act.</summary>
    public void AddLocation(LocationEntry entry, DateOnly from, Customer customer, IReadOnlyDictionary<OfficeId, Office> offices, Actor actor)
    {
        RequireActive();
        RequireApprovingOffice(actor);
        RuleViolation.Unless(from >= From && from <= To, "contract.location-dates", $"The contract runs from {IndianTime.Show(From)} to {IndianTime.Show(To)}.", nameof(From));
        OfficeId[] others = [.. locations.Where(l => l.To is null || l.To >= from).Select(l => l.OfficeId)];
        FacilityRule.Check(Facility, NodalOfficeId, [.. others, entry.OfficeId], offices);
        if (entry.CustomerGstinId is { } gstin)
        {
            customer.RequireGstin(gstin, from);
        }

        locations.Add(ContractLocation.Of(Id, entry, NodalOfficeId, from));
        Revision++;
    }

    /// <exception cref="RuleViolation">contract.not-active, contract.location-unknown, contract.last-location, contract.location-dates</exception>
    public void EndLocation(OfficeId office, DateOnly lastDay, Actor actor)
    {
        RequireActive();
        RequireApprovingOffice(actor);
        var location = OpenLocation(office);
        RuleViolation.Unless(
            locations.Any(l => l != location && l.To is null),
            "contract.last-location",
            "This is the contract's last location; end the contract itself.",
            nameof(OfficeId));
        location.End(lastDay);
        Revision++;
    }

    /// <summary>Until when APT bills it and we correct; what was done until then keeps its history.</summary>
    /// <exception cref="RuleViolation">contract.interim</exception>
    public void SwitchInterim(DateOnly from, DateOnly? to, Actor actor)
    {
        actor.RequireOffice(NodalOfficeId);
        ContractEntry.RequireInterim(from, to);
        (InterimFrom, InterimTo) = (from, to);
        Revision++;
    }

    /// <summary>Whether APT bills it and we correct on this day.</summary>
    public bool IsInterimOn(DateOnly day) => InterimFrom <= day && (InterimTo is null || day <= InterimTo);

    public bool IsInForce(DateOnly day) => IsApproved && From <= day && day <= To;

    public bool Allows(string product) => products.Exists(p => string.Equals(p.ProductCode, product, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a booking of this office, product and date is under this contract.</summary>
    public bool Covers(OfficeId office, string product, DateOnly day) =>
        IsInForce(day) && Allows(product) && locations.Exists(l => l.OfficeId == office && l.IsInForce(day));

    private ContractStatus Allowed(ContractAction action, Actor actor)
    {
        var move = Lifecycle.Next(Status, action);
        actor.Require(move.Permission);
        return move.To;
    }

    private void Become(ContractStatus status)
    {
        Status = status;
        Revision++;
    }

    private void RequireApprover(Actor actor)
    {
        RequireApprovingOffice(actor);
        RuleViolation.Unless(
            actor.PersonId != EnteredBy && actor.PersonId != ChangedBy && actor.PersonId != SubmittedBy,
            "contract.maker-is-checker",
            "Who entered, changed or submitted a contract does not decide on it, whatever posts they hold.");
    }

    /// <summary>Who approves the contract approves what belongs to it.</summary>
    /// <exception cref="RuleViolation">office.not-yours, permission.missing</exception>
    public void RequireApprovingOffice(Actor actor)
    {
        actor.Require(Lifecycle.Moves.Single(m => m.Action == ContractAction.Approve).Permission);
        actor.RequireOffice(ApprovingOfficeId);
    }

    private void RequireActive() => RuleViolation.Unless(
        Status == ContractStatus.Active, "contract.not-active", $"Contract {Number} is {Words.Of(Status).ToLowerInvariant()}; only an active contract takes this.");

    private ContractLocation OpenLocation(OfficeId office) =>
        locations.Find(l => l.OfficeId == office && l.To is null)
        ?? throw new RuleViolation("contract.location-unknown", $"Office {office} is not an open location of contract {Number}.") { Field = nameof(OfficeId) };

    private void Take(Customer customer, ContractEntry entry, IReadOnlyDictionary<OfficeId, Office> offices, Actor actor)
    {
        actor.RequireOffice(entry.NodalOfficeId);
        FacilityRule.Check(entry.Facility, entry.NodalOfficeId, [.. entry.Locations.Select(l => l.OfficeId)], offices);
        entry.RequireConsistent();
        foreach (var gstin in entry.Locations.Select(l => l.CustomerGstinId).OfType<CustomerGstinId>())
        {
            customer.RequireGstin(gstin, entry.From);
        }

        (Payment, Facility, NodalOfficeId) = (entry.Payment, entry.Facility, entry.NodalOfficeId);
        (BillingCycle, BillingDays) = (entry.BillingCycle, entry.OwnBillingDays?.Text);
        (From, To, InterimFrom, InterimTo) = (entry.From, entry.To, entry.InterimFrom, entry.InterimTo);
        (ChangedBy, Revision) = (actor.PersonId, Revision + 1);
        TakeApprover(offices[entry.NodalOfficeId]);
        TakeLocations(entry);
        products.RemoveAll(p => !entry.Products.Contains(p.ProductCode, StringComparer.OrdinalIgnoreCase));
        products.AddRange(entry.Products.Distinct(StringComparer.OrdinalIgnoreCase).Where(code => !Allows(code)).Select(code => ContractProduct.Of(Id, code)).ToList());
    }

    private void TakeApprover(Office nodal)
    {
        var division = Facility == Facility.SingleOffice ? nodal.DivisionId : null;
        ApprovingLevel = division is null ? ApprovingLevel.Circle : ApprovingLevel.Division;
        ApprovingOfficeId = division ?? nodal.CircleId ?? nodal.Id;
    }

    // Rows that stay are changed in place, since an office and a date name a row.
    private void TakeLocations(ContractEntry entry)
    {
        locations.RemoveAll(l => l.From != entry.From || entry.Locations.All(e => e.OfficeId != l.OfficeId));
        foreach (var wanted in entry.Locations)
        {
            if (locations.Find(l => l.OfficeId == wanted.OfficeId) is { } kept)
            {
                kept.Bill(wanted.CustomerGstinId);
                kept.MoveTo(entry.NodalOfficeId);
            }
            else
            {
                locations.Add(ContractLocation.Of(Id, wanted, entry.NodalOfficeId, entry.From));
            }
        }
    }
}
