using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Web.Demonstration;

/// <summary>Before the first month: GST registrations, customers and their contracts.</summary>
internal sealed class SetUp(Stage stage, Troupe troupe)
{
    private static readonly DateOnly Start = new(2025, 12, 1);

    private static readonly (string State, string Code, OfficeId Office, string Address)[] Registrations =
    [
        ("07", "DL", Cast.NewDelhi, "New Delhi GPO, Ashoka Road, New Delhi 110001"),
        ("27", "MH", Cast.Mumbai, "Mumbai GPO, Fort, Mumbai 400001"),
        ("30", "GA", Cast.Panaji, "Panaji Head Office, Panaji 403001"),
        ("29", "KA", Cast.Bengaluru, "Bengaluru GPO, Raj Bhavan Road, Bengaluru 560001"),
        ("33", "TN", Cast.Chennai, "Chennai GPO, Rajaji Salai, Chennai 600001"),
        ("08", "RJ", Cast.Jaipur, "Jaipur GPO, Mirza Ismail Road, Jaipur 302001"),
    ];

    /// <summary>The invented GSTIN of the Department in a State, or of a customer.</summary>
    public static string GstinOf(string state, string pan)
    {
        var first = $"{state}{pan}1Z";
        return first + Gstin.CheckCharacter(first);
    }

    public static string SupplierGstinOf(string state) => GstinOf(state, "AAAGD0001P");

    /// <summary>With the letter of undertaking under which Bengaluru supplies the unit in a special economic zone without tax.</summary>
    public async Task RegistrationsAsync(CancellationToken ct)
    {
        await RegistrationsAsync(stage, _ => true, ct);
        var input = new EnterUndertaking.Input(SupplierGstinOf("29"), "AD291225000457Q", Start);
        await stage.ActAsync(Troupe.Administrator, "undertaking KA", (EnterUndertaking u) => u, input, ct);
    }

    /// <summary>Those of the demonstration's States, where they are wanted.</summary>
    public static async Task RegistrationsAsync(Stage stage, Predicate<string> wanted, CancellationToken ct)
    {
        foreach (var (state, code, office, address) in Registrations.Where(r => wanted(r.State)))
        {
            await RegisterAsync(stage, state, code, office, address, ct);
        }
    }

    public static async Task RegisterAsync(Stage stage, string state, string code, OfficeId filingOffice, string address, CancellationToken ct)
    {
        var input = new RegisterGstin.Input(
            SupplierGstinOf(state), code, "Department of Posts", address, filingOffice, new DateOnly(2017, 7, 1), $"indiapost.{code.ToLowerInvariant()}@examplebank");
        await stage.ActAsync(Troupe.Administrator, $"registration {code}", (RegisterGstin u) => u, input, ct);
    }

    public async Task CustomersAndContractsAsync(CancellationToken ct)
    {
        foreach (var contract in Cast.Contracts)
        {
            await RegisterAsync(contract.Customer, troupe.NodalAt(contract.Nodal), ct);
            var id = await EnterAsync(contract, ct);
            await stage.ActAsync(ApproverOf(contract), $"approve {contract.Number}", (ApproveContract u) => u, new ApproveContract.Input(id), ct);
        }
    }

    /// <summary>Last of all: the contract that a circle office finds in its queue.</summary>
    public async Task ContractAwaitingApprovalAsync(CancellationToken ct)
    {
        await RegisterAsync(Cast.HimalayaBooks, troupe.NodalAt(Cast.NewDelhi), ct);
        await EnterAsync(Cast.AwaitingApproval, ct);
    }

    private Player ApproverOf(PlannedContract contract) =>
        contract.Facility == Facility.SingleOffice ? troupe.DivisionOf(contract.Nodal) : troupe.CircleOf(contract.Nodal);

    private async Task RegisterAsync(PlannedCustomer customer, Player nodal, CancellationToken ct)
    {
        var particulars = new CustomerParticulars(
            customer.Name, EntityType.Private, customer.Pan, customer.Email, "9810000001", customer.Address, customer.Pincode, customer.StateCode);
        var gstins = customer.States.Select(s => new GstinEntry(GstinOf(s, customer.Pan), IsSez: s == customer.ZoneState, Start)).ToArray();
        await stage.ActAsync(nodal, $"customer {customer.Id}", (RegisterCustomer u) => u, new RegisterCustomer.Input(customer.Id, particulars, gstins), ct);
    }

    private async Task<ContractId> EnterAsync(PlannedContract contract, CancellationToken ct)
    {
        var nodal = troupe.NodalAt(contract.Nodal);
        var gstins = await stage.GstinsOfAsync(contract.Customer.Id, ct);
        var entry = new ContractEntry(
            contract.Payment,
            contract.Facility,
            contract.Nodal,
            Start,
            new DateOnly(2028, 11, 30),
            contract.Cycle,
            Start,
            InterimTo: null,
            [.. contract.Locations.Select(l => new LocationEntry(l.Office, l.GstinState == Cast.Unregistered ? null : gstins[l.GstinState]))],
            ["SPD", "SPP", "BPC"]);
        var id = await stage.ActAsync(
            nodal, $"contract {contract.Number}", (EnterContract u) => u, new EnterContract.Input(CustomerId.From(long.Parse(contract.Customer.Id, System.Globalization.CultureInfo.InvariantCulture)), contract.Number, entry), ct);
        await stage.ActAsync(nodal, $"submit {contract.Number}", (SubmitContract u) => u, new SubmitContract.Input(id), ct);
        return id;
    }
}
