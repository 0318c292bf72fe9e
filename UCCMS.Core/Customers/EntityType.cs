namespace UCCMS.Core.Customers;

/// <summary>What kind of body the customer is; it decides defaults such as the need of a guarantee.</summary>
public enum EntityType
{
    Government,
    PublicSector,
    Private,
    Individual,
}
