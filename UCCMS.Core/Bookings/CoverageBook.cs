using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>A location of a contract as an import needs it.</summary>
/// <param name="NeedsGstin">The customer is registered, so its invoices name a GSTIN.</param>
/// <param name="GstinFrom">First day of the GSTIN chosen for it; none when none is chosen.</param>
public sealed record CoveredOffice(int OfficeId, DateOnly From, DateOnly? To, bool NeedsGstin = false, DateOnly? GstinFrom = null, DateOnly? GstinTo = null)
{
    public bool LacksGstin(DateOnly day) => NeedsGstin && (GstinFrom is null || day < GstinFrom || day > GstinTo);
}

/// <summary>A contract as an import needs it.</summary>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force.</param>
/// <param name="Products">Codes allowed; none means every product.</param>
/// <param name="PeriodContaining">The contract's billing calendar.</param>
public sealed record CoveredContract(
    int Id,
    string Number,
    long CustomerId,
    int NodalOfficeId,
    DateOnly From,
    DateOnly? To,
    IReadOnlySet<string> Products,
    IReadOnlyList<CoveredOffice> Offices,
    Func<DateOnly, BillingPeriod> PeriodContaining)
{
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Allows(string product) => Products.Count == 0 || Products.Contains(product);

    public CoveredOffice? LocationAt(int office, DateOnly day) =>
        Offices.FirstOrDefault(o => o.OfficeId == office && o.From <= day && (o.To is null || day <= o.To));
}

/// <summary>
/// All approved contracts and all closed periods, in memory: says for a row which contract covers it, in which period it is
/// billed, and what is doubtful about what was keyed. Contracts are few beside bookings.
/// </summary>
public sealed class CoverageBook
{
    private readonly Dictionary<string, CoveredContract> _byNumber;
    private readonly ILookup<long, CoveredContract> _byCustomer;
    private readonly HashSet<(int Contract, int Office, DateOnly From)> _closed;
    private readonly Dictionary<Key, Answer> _answers = [];
    private readonly Dictionary<(int Contract, DateOnly Day), BillingPeriod> _periods = [];

    public CoverageBook(IReadOnlyCollection<CoveredContract> contracts, IEnumerable<(int Contract, int Office, DateOnly From)> closed)
    {
        _byNumber = contracts.ToDictionary(c => c.Number, StringComparer.OrdinalIgnoreCase);
        _byCustomer = contracts.ToLookup(c => c.CustomerId);
        _closed = [.. closed];
    }

    /// <summary>Places the row: contract, customer, nodal office, periods, and the doubts about them.</summary>
    public void Place(BookingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var key = new Key(row.CustomerKeyed, row.ContractKeyed, row.OfficeId, row.Product, DateOnly.FromDateTime(row.BookedAt));
        if (!_answers.TryGetValue(key, out var answer))
        {
            if (_answers.Count >= 50_000)
            {
                _answers.Clear();
            }

            _answers.Add(key, answer = Resolve(key));
        }

        row.ContractId = answer.Contract?.Id;
        row.CustomerId = answer.Customer;
        row.NodalOfficeId = answer.Contract?.NodalOfficeId ?? row.OfficeId;
        row.DatedFrom = answer.DatedFrom;
        row.BilledFrom = answer.BilledFrom;
        row.IsLate = answer.DatedFrom != answer.BilledFrom;
        row.Doubts |= answer.Doubt | (row.IsLate ? FindingGround.Late : FindingGround.None);
    }

    /// <summary>The first open period of the location from the day's own one on.</summary>
    public BillingPeriod OpenPeriod(CoveredContract contract, int office, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var period = PeriodOf(contract, day);
        while (_closed.Contains((contract.Id, office, period.From)))
        {
            period = PeriodOf(contract, period.To.AddDays(1));
        }

        return period;
    }

    public CoveredContract? Find(int contract) => _byNumber.Values.FirstOrDefault(c => c.Id == contract);

    private static bool IsCustomerId(string text) => text.Length == 10 && text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static long? Customer(string keyed) => IsCustomerId(keyed) ? long.Parse(keyed, CultureInfo.InvariantCulture) : null;

    private Answer Resolve(Key key)
    {
        var keyed = Customer(key.Customer);
        var (contract, doubt) = Choose(key, keyed);
        if (doubt == FindingGround.None && contract!.LocationAt(key.Office, key.Day)!.LacksGstin(key.Day))
        {
            doubt = FindingGround.GstinMissing;
        }

        // a customer left out at the counter is still asked for where the contract answers everything else
        if (contract is not null && doubt is FindingGround.None or FindingGround.GstinMissing && keyed is null)
        {
            doubt = key.Customer.Length == 0 ? FindingGround.CustomerMissing : FindingGround.CustomerMalformed;
        }

        if (contract is null || !Places(doubt))
        {
            return new Answer(null, contract?.CustomerId ?? (keyed is { } c && _byCustomer.Contains(c) ? keyed : null), doubt, null, null);
        }

        return new Answer(contract, contract.CustomerId, doubt, PeriodOf(contract, key.Day).From, OpenPeriod(contract, key.Office, key.Day).From);
    }

    /// <summary>Doubts that leave the contract itself beyond doubt.</summary>
    private static bool Places(FindingGround doubt) =>
        doubt is FindingGround.None or FindingGround.GstinMissing or FindingGround.CustomerMissing or FindingGround.CustomerMalformed;

    private (CoveredContract? Contract, FindingGround Doubt) Choose(Key key, long? customer)
    {
        if (key.Contract.Length > 0)
        {
            return !_byNumber.TryGetValue(key.Contract, out var named) ? (null, FindingGround.ContractUnknown)
                : customer is { } c && c != named.CustomerId ? (null, FindingGround.CustomerDiffers)
                : (named, Coverage(named, key));
        }

        if (customer is null)
        {
            return (null, key.Customer.Length == 0 ? FindingGround.CustomerMissing : FindingGround.CustomerMalformed);
        }

        var inForce = _byCustomer[customer.Value].Where(c => c.IsInForce(key.Day)).ToArray();
        return inForce.Length switch
        {
            0 => (null, FindingGround.CustomerWithoutContract),
            1 => (inForce[0], Coverage(inForce[0], key)),
            _ => (null, FindingGround.ContractMissing),
        };
    }

    private static FindingGround Coverage(CoveredContract contract, Key key) =>
        !contract.IsInForce(key.Day) ? FindingGround.ContractNotActive
        : contract.LocationAt(key.Office, key.Day) is null ? FindingGround.OfficeNotCovered
        : !contract.Allows(key.Product) ? FindingGround.ProductNotCovered
        : FindingGround.None;

    private BillingPeriod PeriodOf(CoveredContract contract, DateOnly day)
    {
        if (!_periods.TryGetValue((contract.Id, day), out var period))
        {
            _periods.Add((contract.Id, day), period = contract.PeriodContaining(day));
        }

        return period;
    }

    private readonly record struct Key(string Customer, string Contract, int Office, string Product, DateOnly Day);

    private sealed record Answer(CoveredContract? Contract, long? Customer, FindingGround Doubt, DateOnly? DatedFrom, DateOnly? BilledFrom);
}
