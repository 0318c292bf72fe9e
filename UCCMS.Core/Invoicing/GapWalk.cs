using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>The walk from APT's figures to the own ones: holds where it stands and notes what each step changed.</summary>
internal sealed class GapWalk
{
    private readonly IReadOnlyCollection<AptStatement> _apt;
    private readonly DraftTerms _terms;
    private readonly Dictionary<(string Product, TrafficClass TrafficClass), Standing> _lines;
    private readonly HashSet<(string Product, TrafficClass TrafficClass)> _onApt;
    private readonly List<GapReason> _reasons = [];
    private readonly Money _start;
    private Money _total;

    public GapWalk(IReadOnlyCollection<AptStatement> apt, DraftTerms terms)
    {
        (_apt, _terms) = (apt, terms);
        _lines = apt.GroupBy(a => (a.Figures.Product, a.Figures.TrafficClass)).ToDictionary(g => g.Key, Standing.Of);
        _onApt = [.. _lines.Keys];
        _start = _total = Money.Sum(apt.Select(a => a.Figures.Total));
    }

    public IReadOnlyList<GapReason> Reasons => _reasons;

    /// <summary>The whole way, known once it has arrived.</summary>
    public Money Gap => _start - _total;

    public bool Has(string product, TrafficClass trafficClass) => _onApt.Contains((product, trafficClass));

    /// <summary>Puts right what APT did with its own figures: sums, taxes, supplier, discount.</summary>
    public void StepOverApt()
    {
        if (_apt.Count == 0)
        {
            return;
        }

        var stated = Money.Sum(_apt.Select(a => a.Figures.Tax));
        Step(GapReasonCode.AptArithmetic, Net + stated, always: false, "Rows of APT's invoice do not add up in themselves.");
        StepOverTax();
        Step(GapReasonCode.WrongDiscount, TotalAtScheduleRate(), always: false, "APT's discount differs from the schedule's rate on APT's own totals, tax on the difference included.");
    }

    /// <summary>Takes articles out (or in, where negative) and notes what that changes.</summary>
    public void TakeOut(GapReasonCode code, IReadOnlyCollection<GapEffect> effects)
    {
        foreach (var effect in effects)
        {
            Line(effect.Product, effect.TrafficClass).Take(effect, _terms);
        }

        var count = effects.Sum(e => e.Count);
        Step(code, TotalByLaw(), always: effects.Count > 0, SentenceOf(code, Math.Abs(count), effects), count);
    }

    /// <summary>Sets the own figures; what that still changes is unexplained.</summary>
    public bool ArriveAt(IEnumerable<ClassFigures> own)
    {
        var ours = own.GroupBy(o => (o.Product, o.TrafficClass)).ToDictionary(g => g.Key, g => new Standing(g.Sum(o => o.Count), Money.Sum(g.Select(o => o.Gross)), Money.Sum(g.Select(o => o.Vas))));
        var rests = _lines.Keys.Union(ours.Keys).Select(k => (Key: k, Apt: _lines.GetValueOrDefault(k) ?? new(), Own: ours.GetValueOrDefault(k) ?? new())).Where(r => !r.Apt.IsLike(r.Own)).ToList();
        _lines.Clear();
        foreach (var (key, standing) in ours)
        {
            standing.Discount = _terms.DiscountOn(key.Product, key.TrafficClass, standing.Gross);
            _lines[key] = standing;
        }

        var sentence = string.Join("; ", rests.Select(r => $"{r.Key.Product}{Suffix(r.Key.TrafficClass)}: APT has {r.Apt.Count - r.Own.Count:+0;-0;0} articles, {r.Apt.Gross - r.Own.Gross} gross, {r.Apt.Vas - r.Own.Vas} added services"));
        Step(GapReasonCode.Unexplained, TotalByLaw(), always: rests.Count > 0, sentence.Length == 0 ? "No finding explains this." : "No finding explains: " + Cut(sentence) + ".", rests.Sum(r => r.Apt.Count - r.Own.Count));
        return rests.Count > 0 || _reasons.Any(r => r.Code == GapReasonCode.Unexplained);
    }

    private Money Net => Money.Sum(_lines.Values.Select(l => l.Taxable));

    private Standing Line(string product, TrafficClass trafficClass)
    {
        if (!_lines.TryGetValue((product, trafficClass), out var line))
        {
            _lines[(product, trafficClass)] = line = new();
        }

        return line;
    }

    // First the tax as the law gives it under the supplier APT named, then under the right one.
    private void StepOverTax()
    {
        var wrongSupplier = _apt.Where(a => !IsRightSupplier(a.SupplierGstin)).Select(a => a.SupplierGstin).Distinct(StringComparer.Ordinal).ToList();
        var byLaw = _apt
            .GroupBy(a => (a.InvoiceNumber, State: StateOf(a.SupplierGstin)))
            .Select(g => _terms.TotalsOf(g.Select(a => (a.Figures.Product, a.Figures.Gross + a.Figures.Vas - a.Figures.Discount)), g.Key.State).Split)
            .Aggregate(GstSplit.None, (sum, s) => sum + s);
        var (igst, cgst, sgst) = (Money.Sum(_apt.Select(a => a.Figures.Igst)), Money.Sum(_apt.Select(a => a.Figures.Cgst)), Money.Sum(_apt.Select(a => a.Figures.Sgst)));
        var headsDiffer = igst != byLaw.Igst || cgst != byLaw.Cgst || sgst != byLaw.StateTax;
        Step(GapReasonCode.WrongTax, Net + byLaw.Tax, headsDiffer, $"APT taxed IGST {igst}, CGST {cgst}, SGST/UTGST {sgst}; the law gives IGST {byLaw.Igst}, CGST {byLaw.Cgst}, SGST/UTGST {byLaw.StateTax} on APT's own values.");
        Step(GapReasonCode.WrongSupplier, TotalByLaw(), wrongSupplier.Count > 0, $"APT billed under {string.Join(", ", wrongSupplier)}; this location's supplies belong to State {_terms.Supply.SupplierStateCode}. The tax goes to another State's registration.");
    }

    private bool IsRightSupplier(string gstin) => string.Equals(StateOf(gstin), _terms.Supply.SupplierStateCode, StringComparison.Ordinal);

    private string StateOf(string gstin) => gstin.Length >= 2 && GstStates.Find(gstin[..2]) is { } state ? state.Code : _terms.Supply.SupplierStateCode;

    private Money TotalAtScheduleRate()
    {
        foreach (var (key, line) in _lines)
        {
            line.Discount = _terms.DiscountOn(key.Product, key.TrafficClass, line.Gross);
        }

        return TotalByLaw();
    }

    private Money TotalByLaw() => _terms.TotalsOf(_lines.Select(l => (l.Key.Product, l.Value.Taxable)), _terms.Supply.SupplierStateCode).Total;

    private void Step(GapReasonCode code, Money then, bool always, string sentence, int count = 0)
    {
        var change = _total - then;
        _total = then;
        if (always || !change.IsZero)
        {
            _reasons.Add(new(code, Cut(sentence), count, change));
        }
    }

    private static string SentenceOf(GapReasonCode code, int count, IReadOnlyCollection<GapEffect> effects)
    {
        var gross = Money.Sum(effects.Select(e => e.Gross + e.Vas));
        var isOurs = effects.Sum(e => e.Count) < 0;
        var (articles, were) = count == 1 ? ("1 article", "was") : ($"{count} articles", "were");
        var what = code switch
        {
            GapReasonCode.DoubleBooking => $"{articles} booked twice {were} excluded here",
            GapReasonCode.WrongCustomer when isOurs => $"{articles} keyed under another customer {were} moved here",
            GapReasonCode.WrongCustomer => $"{articles} of another customer {were} moved away or excluded",
            GapReasonCode.CustomerDetailsMissing when isOurs => $"{articles} booked without a customer or contract {were} found to belong here",
            GapReasonCode.CustomerDetailsMissing => $"{articles} booked without a customer or contract {were} left out or moved away",
            GapReasonCode.NotCancelled => $"{articles} booked again under another customer {were} taken out here",
            GapReasonCode.SoftCopyAsCounter => $"{articles} of soft copies, keyed at the counter as well, {were} taken out here",
            GapReasonCode.Cancelled => $"{articles} {were} cancelled, but APT bills {(count == 1 ? "it" : "them")}",
            GapReasonCode.LateBooking when isOurs => $"{articles} of an earlier period came after that had closed and {were} billed here",
            GapReasonCode.LateBooking => $"{articles} came after this period had closed and {(count == 1 ? "is" : "are")} billed in the next",
            GapReasonCode.SapBooking => $"{articles} {were} booked in SAP, which APT does not know",
            GapReasonCode.MissingInApt => $"{articles} {were} booked here of products that APT's invoice does not have",
            _ when isOurs => $"{articles} {were} added by other findings",
            _ => $"{articles} {were} excluded or corrected for other findings",
        };
        return $"{what} ({(isOurs ? -gross : gross)} before discount and tax).";
    }

    private static string Suffix(TrafficClass trafficClass) => trafficClass == TrafficClass.None ? string.Empty : " " + trafficClass;

    private static string Cut(string sentence) => sentence.Length <= 480 ? sentence : sentence[..479] + "…";

    /// <summary>The figures of one product and class at the present point of the walk.</summary>
    private sealed class Standing
    {
        public Standing()
        {
        }

        public Standing(int count, Money gross, Money vas) => (Count, Gross, Vas) = (count, gross, vas);

        public int Count { get; private set; }

        public Money Gross { get; private set; }

        public Money Vas { get; private set; }

        public Money Discount { get; set; }

        public Money Taxable => Gross + Vas - Discount;

        public static Standing Of(IEnumerable<AptStatement> lines)
        {
            var all = lines.Select(l => l.Figures).ToList();
            return new(all.Sum(f => f.ArticleCount), Money.Sum(all.Select(f => f.Gross)), Money.Sum(all.Select(f => f.Vas))) { Discount = Money.Sum(all.Select(f => f.Discount)) };
        }

        public bool IsLike(Standing other) => Count == other.Count && Gross == other.Gross && Vas == other.Vas;

        public void Take(GapEffect effect, DraftTerms terms)
        {
            (Count, Gross, Vas) = (Count - effect.Count, Gross - effect.Gross, Vas - effect.Vas);
            Discount = terms.DiscountOn(effect.Product, effect.TrafficClass, Gross);
        }
    }
}
