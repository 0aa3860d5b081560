using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>What only one kind of commercial property has.</summary>
internal static class DemoTrades
{
    public static void Tell(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        switch (o.Kind)
        {
            case ObjectKind.Retail:
                (a.Placement, a.HasShopWindows) = (RetailPlacement.StreetRetail, true);
                a.Purposes = dice.Pick(RetailPurposes.FoodStore, RetailPurposes.BeautyShop | RetailPurposes.MedicalCenter, RetailPurposes.ShowRoom);
                a.Specialties = dice.Pick("Продукты", "Аптека", "Цветы");
                break;
            case ObjectKind.Warehouse or ObjectKind.Production:
                (a.Gates, a.HasTruckEntrance, a.ParkingForTrucks) = (dice.Pick(GatesKind.AtZero, GatesKind.Dock), true, true);
                (a.ColumnGrid, a.HasOfficeWarehouse, a.HasFreightLift) = ("6x12", dice.Chance(50), false);
                a.FloorCovering = FloorCovering.Concrete;
                break;
            case ObjectKind.FreePurpose:
                a.Uses = CommercialUses.Retail | CommercialUses.Office | CommercialUses.Catering;
                a.Specialties = "Услуги";
                break;
            case ObjectKind.Building:
                a.Uses = CommercialUses.Office | CommercialUses.Retail;
                (a.LandCategory, a.LandTenure) = (LandCategory.Settlements, Tenure.Owned);
                break;
            case ObjectKind.Catering:
                (a.HasEating, a.HasEquipment, a.Specialties) = (true, true, "Кафе");
                break;
            case ObjectKind.Business:
                a.BusinessKind = dice.Pick(BusinessKind.ReadyBusiness, BusinessKind.RentalBusiness);
                (a.MonthlyIncome, a.PremisesTenure, a.HasEquipment) = (dice.Between(12, 60) * 10_000, dice.Pick(Tenure.Rented, Tenure.Owned), true);
                a.Specialties = dice.Pick("Кофейня", "Салон красоты", "Пекарня");
                break;
            case ObjectKind.Coworking:
                (a.Workplaces, a.WorkplacesInRoom, a.WorkplaceKind) = (dice.Between(8, 40), 4, WorkplaceKind.Fixed);
                (a.WorksOnWeekends, a.WorkingDays, a.OpensAt, a.ClosesAt) = (true, WorkingDays.Everyday, "09:00", "21:00");
                break;
            case ObjectKind.LegalAddress:
                (a.LegalAddress, a.TaxOffice) = (true, dice.Between(1, 28));
                break;
            case ObjectKind.Office:
                (a.OfficeType, a.LegalAddress) = ("Помещение под офис", true);
                break;
            default:
                break;
        }
    }
}
