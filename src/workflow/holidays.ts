import type { Words } from './types';

/**
 * The yearly holidays with a fixed date, by month and day. Those that follow the moon, substitution days and special
 * holidays differ each year: an agency enters them as the Cabinet announces them.
 */
export const holidays: Record< string, Words > = {
	'01-01': { en: 'New Year’s Day', th: 'วันขึ้นปีใหม่' },
	'04-06': { en: 'Chakri Memorial Day', th: 'วันจักรี' },
	'04-13': { en: 'Songkran', th: 'วันสงกรานต์' },
	'04-14': { en: 'Songkran', th: 'วันสงกรานต์' },
	'04-15': { en: 'Songkran', th: 'วันสงกรานต์' },
	'05-04': { en: 'Coronation Day', th: 'วันฉัตรมงคล' },
	'06-03': { en: 'Birthday of H.M. the Queen', th: 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี' },
	'07-28': { en: 'Birthday of H.M. the King', th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว' },
	'08-12': { en: 'Mother’s Day', th: 'วันแม่แห่งชาติ' },
	'10-13': { en: 'Memorial Day of King Rama IX', th: 'วันนวมินทรมหาราช' },
	'10-23': { en: 'Chulalongkorn Day', th: 'วันปิยมหาราช' },
	'12-05': { en: 'National Day and Father’s Day', th: 'วันชาติและวันพ่อแห่งชาติ' },
	'12-10': { en: 'Constitution Day', th: 'วันรัฐธรรมนูญ' },
	'12-31': { en: 'New Year’s Eve', th: 'วันสิ้นปี' },
};
