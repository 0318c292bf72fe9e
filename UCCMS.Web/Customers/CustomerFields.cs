using UCCMS.Core.Customers;

namespace UCCMS.Web.Customers;

/// <summary>What stands in the form of a customer while it is being filled in.</summary>
public sealed class CustomerFields
{
    public string Name { get; set; } = string.Empty;

    public EntityType EntityType { get; set; } = EntityType.Private;

    public string? Pan { get; set; }

    public string Email { get; set; } = string.Empty;

    public string Mobile { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    public string Pincode { get; set; } = string.Empty;

    public string StateCode { get; set; } = string.Empty;

    public static CustomerFields Of(Customer customer) => new()
    {
        Name = customer.Name,
        EntityType = customer.EntityType,
        Pan = customer.Pan?.Value,
        Email = customer.Email,
        Mobile = customer.Mobile,
        Address = customer.Address,
        Pincode = customer.Pincode,
        StateCode = customer.StateCode,
    };

    public CustomerParticulars ToParticulars() => new(Name, EntityType, Pan, Email, Mobile, Address, Pincode, StateCode);
}
